/** A piece of source text that is printed as it is: a name, a regular expression. */
export class Raw {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** A member that is what its source text says when it is read, not before. */
export class Getter extends Raw {}

/** Prints plain data as a TypeScript literal. */
export function print(value: unknown, indent = ""): string {
  if (value instanceof Raw) return value.source;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const list = Array.isArray(value);
  const parts = list
    ? value.map((item) => print(item, inner))
    : Object.entries(value).map(([name, member]) =>
        member instanceof Getter ? `get ${key(name)}() { return ${member.source}; }` : `${key(name)}: ${print(member, inner)}`,
      );
  const [open, close] = list ? ["[", "]"] : ["{", "}"];
  if (parts.length === 0) return open + close;
  const flat = list ? `[${parts.join(", ")}]` : `{ ${parts.join(", ")} }`;
  if (indent.length + flat.length < 120 && !flat.includes("\n")) return flat;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close}`;
}

/** `"__proto__": …` in a literal would set the prototype, quoted or not; a computed name is a member like any other. */
const key = (name: string): string =>
  name === "__proto__" ? '["__proto__"]' : /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
