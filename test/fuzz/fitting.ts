import fc from "fast-check";
import type { ZodMiniType } from "zod/mini";
import { anything, hostile, hostileOrLong } from "./texts.ts";

/** What a schema of zod is made of, as far as ours use it. */
interface Made {
  readonly type: string;
  readonly shape?: Readonly<Record<string, ZodMiniType>>;
  readonly element?: ZodMiniType;
  readonly innerType?: ZodMiniType;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly keyType?: ZodMiniType;
  readonly valueType?: ZodMiniType;
}
const madeOf = (schema: ZodMiniType): Made => schema._zod.def as unknown as Made;

/** What stands in a field of this name when a person uses the sidebar. */
export type Usual = ReadonlyMap<string, readonly unknown[]>;

/**
 * Arguments that fit a call's own schema, so that a call that is added is tried without a word here: most fields hold
 * what is usual, others something hostile of the right type.
 */
export function fitting(schema: ZodMiniType, usual: Usual, field = ""): fc.Arbitrary<unknown> {
  const made = madeOf(schema);
  const within = (inner: ZodMiniType | undefined, name = field) =>
    inner === undefined ? anything : fitting(inner, usual, name);
  const values = usual.get(field);
  const often = (rare: fc.Arbitrary<unknown>) =>
    values === undefined
      ? rare
      : fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: rare });
  switch (made.type) {
    case "object":
      return fc.record(
        Object.fromEntries(Object.entries(made.shape ?? {}).map(([key, inner]) => [key, within(inner, key)])),
      );
    case "array":
      return often(fc.array(within(made.element), { maxLength: 4 }));
    case "record":
      return fc.dictionary(within(made.keyType) as fc.Arbitrary<string>, within(made.valueType), {
        maxKeys: 4,
      });
    case "optional":
      return fc.option(within(made.innerType), { nil: undefined });
    case "nullable":
      return fc.option(within(made.innerType), { nil: null });
    case "enum":
      return fc.constantFrom(...Object.values(made.entries ?? {}));
    case "literal":
      return fc.constantFrom(...(made.values ?? []));
    case "string":
      return often(hostileOrLong);
    case "number":
      return often(fc.oneof(fc.integer({ min: -2, max: 60 }), fc.maxSafeInteger()));
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return often(anything);
  }
}

/** The same with one thing wrong: a field too few or too many, or one of another type. */
export const misshapen = (argument: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    anything,
    fc.tuple(argument, hostile, anything, fc.nat()).map(([value, key, other, place]) => {
      if (typeof value !== "object" || value === null) return other;
      const keys = Object.keys(value);
      const name = keys[place % (keys.length + 1)] ?? key;
      return place % 3 === 0
        ? Object.fromEntries(Object.entries(value).filter(([each]) => each !== name))
        : { ...value, [name]: other };
    }),
  );
