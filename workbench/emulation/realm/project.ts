/** A project as it is pushed to Apps Script. */
export interface Project {
  /** Its title, which is also the caption of its menu. The title is not among the pushed files. */
  readonly name: string;
  readonly code: string;
  /** HTML files by name, without `.html`. */
  readonly pages: ReadonlyMap<string, string>;
  /** The manifest's zone, an IANA name. */
  readonly timeZone: string;
  /** The scopes that the manifest lists; where it lists none, Apps Script tells them from the code. */
  readonly scopes?: readonly string[];
}
