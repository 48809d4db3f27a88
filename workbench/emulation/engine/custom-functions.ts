import {
  type Arg,
  type CellPosition,
  type CellValue,
  type EvalContext,
  type FunctionResultObject,
  type Getters,
  helpers,
  iterateAstNodes,
  type Matrix,
  registries,
} from "@odoo/o-spreadsheet";
import { googleError } from "./cell-errors.ts";
import type { Imported } from "./drive.ts";

/** What a script sees of one cell. */
export type ScriptValue = string | number | boolean | Date;
/** An argument of a custom function: a scalar for a single cell, else rows of cells. */
export type ScriptArgument = ScriptValue | ScriptValue[][];
/** A custom function of a script: it returns a scalar or rows of scalars, or throws. */
export type CustomFunction = (...args: ScriptArgument[]) => unknown;

/** What the engine's functions ask of the file that they run in. */
export type FunctionHost = {
  readonly customFunctions: ReadonlyMap<string, CustomFunction>;
  /** The wall clock of the file, as a serial. */
  readonly now: () => number;
  readonly dateOf: (serial: number) => Date;
  readonly serialOf: (date: Date) => number;
  readonly importRange: (link: string, range: string) => Imported;
};

/** The engine hands a file's host on to its functions, in the context of their evaluation. */
export function hostOf(context: EvalContext): FunctionHost {
  const { host } = context;
  return host;
}

/** Sheets shows an error that a script throws by this code, which the engine does not know by itself. */
const thrown = "#ERROR!";
registries.errorTypes.add(thrown);

/** Arguments that Sheets does not allow a custom function: it never finishes loading. */
const restless: ReadonlySet<string> = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY"]);

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === "[object Date]";

function scriptValue(cell: FunctionResultObject | undefined, host: FunctionHost): ScriptValue {
  const value: CellValue = cell?.value ?? "";
  if (typeof value === "string") return googleError(value);
  const isDateCell = typeof value === "number" && helpers.isDateTimeFormat(cell?.format ?? "");
  return isDateCell ? host.dateOf(value) : value;
}

/** The engine hands ranges over by columns, Sheets by rows. */
function scriptArgument(arg: Arg, host: FunctionHost): ScriptArgument {
  if (!helpers.isMatrix(arg)) return scriptValue(arg, host);
  const [first = []] = arg;
  if (arg.length === 1 && first.length === 1) return scriptValue(first[0], host);
  return first.map((_, row) => arg.map((column) => scriptValue(column[row], host)));
}

function resultCell(value: unknown, host: FunctionHost): FunctionResultObject {
  if (value === null || value === undefined) return { value: "" };
  if (isDate(value)) return { value: host.serialOf(value), format: "yyyy-mm-dd" };
  if (typeof value === "number") return Number.isFinite(value) ? { value } : { value: "#NUM!" };
  if (typeof value === "string" || typeof value === "boolean") return { value };
  throw new Error(`A custom function that returns ${typeof value} is not emulated.`);
}

function result(value: unknown, host: FunctionHost): FunctionResultObject | Matrix<FunctionResultObject> {
  if (!Array.isArray(value)) return resultCell(value, host);
  const rows: readonly unknown[] = value;
  const cells = rows.map((row) => {
    if (!Array.isArray(row)) throw new Error("A custom function that returns a flat array is not emulated.");
    return (row as readonly unknown[]).map((cell) => resultCell(cell, host));
  });
  const width = Math.max(1, ...cells.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, col) => cells.map((row) => row[col] ?? { value: "" }));
  return cells.length === 0 ? { value: "" } : columns;
}

/** Whether the formula that is being computed hands a restless function to `name`. */
function waitsForever(name: string, getters: Getters, position: CellPosition | undefined): boolean {
  const cell = position && getters.getCell(position);
  if (!cell?.isFormula) return false;
  const { compiledFormula } = cell;
  if (![...restless].some((each) => compiledFormula.usesSymbol(each))) return false;
  return iterateAstNodes(compiledFormula.getAst(getters))
    .filter((node) => node.type === "FUNCALL" && node.value.toUpperCase() === name)
    .flatMap((node) => iterateAstNodes(node))
    .some((node) => node.type === "FUNCALL" && restless.has(node.value.toUpperCase()));
}

function compute(name: string, context: EvalContext, args: readonly Arg[]) {
  const host = hostOf(context);
  const implementation = host.customFunctions.get(name);
  if (!implementation) return { value: "#NAME?", message: `Unknown function: "${name}"` };
  if (waitsForever(name, context.getters, context.__originCellPosition)) return { value: "Loading..." };
  try {
    return result(implementation(...args.map((arg) => scriptArgument(arg, host))), host);
  } catch (error) {
    // Errors of another realm are no instances of this one's Error.
    const message = Object(error).message ?? error;
    return { value: thrown, message: String(message) };
  }
}

/** The help of a custom function's parameter. */
export type Parameter = { readonly name: string; readonly description?: string };

const registered = new Set<string>();

/**
 * Makes the name known to the engine, whose registry of functions is one for all files: the entry asks the file
 * that it runs in for the implementation, so that no file sees the functions of another. Sheets ignores arguments
 * beyond the declared ones; the engine refuses the formula.
 *
 * @throws Error where a built-in function has this name
 */
export function declareFunction(name: string, parameters: readonly Parameter[]): void {
  const registry = registries.functionRegistry;
  if (registry.contains(name) && !registered.has(name)) throw new Error(`${name} is a built-in function.`);
  registered.add(name);
  const arg = (parameter: Parameter) => ({
    name: parameter.name,
    description: parameter.description ?? "",
    type: ["ANY" as const],
    acceptMatrix: true,
    acceptErrors: true,
    optional: true,
  });
  registry.replace(name, {
    description: "Custom function",
    category: "Custom",
    args: parameters.map(arg),
    compute(...args) {
      return compute(name, this, args);
    },
  });
}
