import { faultOfStored, type StoredWorkbook } from "../stored-workbook.ts";

const ADDRESS = "/workbook";

/** The stored workbook, and the writing of what follows it. */
export interface Storage {
  /** What was stored; null where nothing was. */
  readonly stored: StoredWorkbook | null;
  /**
   * Stores a workbook if it differs from the one stored last.
   *
   * @throws Error with a sentence where the server refuses it
   */
  readonly keep: (workbook: StoredWorkbook) => Promise<void>;
}

/** @throws Error with the server's sentence where what is stored cannot be read */
export async function openStorage(): Promise<Storage> {
  const response = await fetch(ADDRESS);
  const text = await response.text();
  if (!response.ok && response.status !== 404) throw new Error(text);
  if (response.ok) {
    const fault = faultOfStored(text);
    if (fault !== null) throw new Error(`The stored workbook ${fault}.`);
  }
  let version = response.headers.get("ETag");
  let last = response.ok ? text : "";
  return {
    // The fault above is what stands between any JSON and a workbook.
    stored: response.ok ? (JSON.parse(text) as StoredWorkbook) : null,
    keep: async (workbook) => {
      const next = JSON.stringify(workbook);
      if (next === last) return;
      const seen: Record<string, string> = version === null ? {} : { "If-Match": version };
      const headers = { "Content-Type": "application/json", ...seen };
      const answer = await fetch(ADDRESS, { method: "PUT", headers, body: next });
      if (!answer.ok) throw new Error(await answer.text());
      version = answer.headers.get("ETag");
      last = next;
    },
  };
}
