import { isObject } from "./json.ts";

/** A JSON value as a program writes it: names without quotes where they can stand so, short things on one line. */
export function literal(value: unknown, indent = ""): string {
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : isObject(value)
      ? Object.entries(value).map(([name, member]) => `${nameOf(name)}: ${literal(member, inner)}`)
      : undefined;
  if (parts === undefined) return JSON.stringify(value) ?? "undefined";
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{ ", " }"];
  const line = `${open}${parts.join(", ")}${close}`;
  if (parts.length === 0) return line.replaceAll(" ", "");
  if (indent.length + line.length <= 100 && !line.includes("\n")) return line;
  return `${open.trim()}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close.trim()}`;
}

const nameOf = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) && name !== "__proto__" ? name : JSON.stringify(name));
