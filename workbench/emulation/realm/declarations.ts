/** A custom function as autocomplete shows it. */
export interface CustomFunction {
  readonly name: string;
  readonly help: string;
  readonly parameters: readonly { readonly name: string; readonly help: string }[];
  /** What `@return` says. Sheets does not show it. */
  readonly result: string;
}

/** A comment straight above a declaration at the start of a line, which is where a top-level one stands. */
const documented = /^\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*\nfunction ([A-Za-z_$][\w$]*)\(([^)]*)\)/gm;

/** The names that menus, triggers, cells and the sidebar can call: top-level functions without a trailing "_". */
export function publicFunctions(code: string): readonly string[] {
  const names = [...code.matchAll(/^function ([A-Za-z_$][\w$]*)\(/gm)].flatMap(([, name]) => name ?? []);
  return names.filter((name) => !name.endsWith("_"));
}

/** The functions of a script that Sheets lists in autocomplete: top-level, public, marked `@customfunction`. */
export function customFunctions(code: string): readonly CustomFunction[] {
  return [...code.matchAll(documented)].flatMap(([, comment = "", name = "", parameters = ""]) => {
    const tags = tagsOf(comment);
    if (name.endsWith("_") || !tags.some(({ tag }) => tag === "customfunction")) return [];
    return [{ name, ...helpOf(tags, parameters) }];
  });
}

interface Tag {
  /** "" for the text before the first tag. */
  readonly tag: string;
  readonly text: string;
}

function tagsOf(comment: string): readonly Tag[] {
  const text = comment.replace(/^\s*\*? ?/gm, "");
  return text.split(/^@/m).map((part, index) => {
    if (index === 0) return { tag: "", text: oneLine(part) };
    const [tag = ""] = part.match(/^\w+/) ?? [];
    return { tag, text: oneLine(part.slice(tag.length)) };
  });
}

/** Sheets strips the line breaks of a help text. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function helpOf(tags: readonly Tag[], parameters: string): Omit<CustomFunction, "name"> {
  const described = tags.filter(({ tag }) => tag === "param").map(({ text }) => withoutType(text));
  // The names are those of the declaration, whatever the comment says: so Sheets has it.
  const names = parameters.split(",").flatMap((parameter) => parameter.trim() || []);
  return {
    help: tags.find(({ tag }) => tag === "")?.text ?? "",
    parameters: names.map((name) => {
      const text = described.find((each) => each.split(" ", 1)[0] === name) ?? "";
      return { name, help: text.slice(name.length).trim() };
    }),
    result: withoutType(tags.find(({ tag }) => tag === "return" || tag === "returns")?.text ?? ""),
  };
}

/** A tag's text without its leading `{type}`, in which braces may nest once. */
function withoutType(text: string): string {
  return text.replace(/^\{(?:[^{}]|\{[^{}]*\})*\}\s*/, "");
}
