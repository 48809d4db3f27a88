/** An action or an ask as it is typed; `due` is a day, `YYYY-MM-DD`, or "". */
export interface TypedEvent {
  readonly text: string;
  readonly owner: string;
  readonly due: string;
}

export const NO_EVENT: TypedEvent = { text: "", owner: "", due: "" };
