import type { ComponentChildren, VNode } from "preact";

/** What a control takes so that its label, hint and fault are read with it. */
export interface Described {
  readonly id: string;
  readonly "aria-invalid"?: true;
  readonly "aria-describedby"?: string;
  readonly "data-first"?: true;
}

interface FieldProps {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** What is wrong with the field's content; it stands under the field. */
  readonly fault?: string | undefined;
  readonly children: (described: Described) => ComponentChildren;
}

/** A label over its control, and a fault or a hint under it. */
export function Field({ id, label, hint, fault, children }: FieldProps): VNode {
  const ids = [
    ...(fault === undefined ? [] : [`${id}-fault`]),
    ...(hint === undefined ? [] : [`${id}-hint`]),
  ];
  const described: Described = {
    id,
    ...(fault === undefined ? {} : { "aria-invalid": true, "data-first": true }),
    ...(ids.length === 0 ? {} : { "aria-describedby": ids.join(" ") }),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(described)}
      {fault !== undefined && (
        <p id={`${id}-fault`} class="fault">
          ! {fault}
        </p>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} class="second">
          {hint}
        </p>
      )}
    </div>
  );
}
