/** The authorisation modes of Apps Script; what each may do is the table in `access`. */
export type AuthMode = "NONE" | "LIMITED" | "CUSTOM_FUNCTION" | "FULL";

/**
 * What a service method does, which decides both whether the mode allows it and whether it counts:
 * addressing and builders touch nothing; reads and writes go to the document and count as service calls.
 */
export type Access =
  | "address"
  | "locale"
  | "menu"
  | "read"
  | "write"
  | "ui"
  | "properties"
  | "lock"
  | "mail"
  | "triggers";

const allowed: Readonly<Record<AuthMode, ReadonlySet<Access>>> = {
  NONE: new Set<Access>(["locale", "menu"]),
  LIMITED: new Set<Access>(["address", "locale", "menu", "read", "write", "properties", "lock"]),
  CUSTOM_FUNCTION: new Set<Access>(["address", "locale", "read", "properties", "lock"]),
  FULL: new Set<Access>([
    "address",
    "locale",
    "menu",
    "read",
    "write",
    "ui",
    "properties",
    "lock",
    "mail",
    "triggers",
  ]),
};

const counted: ReadonlySet<Access> = new Set<Access>([
  "read",
  "write",
  "properties",
  "lock",
  "mail",
  "triggers",
]);

/** One run of a script: its mode, whose it is, and the service calls it has made. */
export class Execution {
  readonly calls: string[] = [];
  #within = false;

  /**
   * `beforeCall` learns of each service call before it is made; what it throws, the call throws. A script that runs for
   * somebody else than the file's owner may not write where cells are locked.
   */
  constructor(
    readonly mode: AuthMode,
    readonly beforeCall: (method: string) => void = () => {},
    readonly forOwner = true,
  ) {}

  /** Called first by every emulated service method. Throws as Apps Script does where the mode forbids the method. */
  enter(method: string, access: Access): void {
    if (!allowed[this.mode].has(access)) {
      throw new Error(`You do not have permission to call ${method}. (AuthMode.${this.mode})`);
    }
    if (!counted.has(access) || this.#within) return;
    this.beforeCall(method);
    this.calls.push(method);
  }

  /** A method that others do the work of: it counts as one call, and so do they not. */
  asOneCall<Result>(method: string, access: Access, work: () => Result): Result {
    this.enter(method, access);
    const outer = this.#within;
    this.#within = true;
    try {
      return work();
    } finally {
      this.#within = outer;
    }
  }
}
