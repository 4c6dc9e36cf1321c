/** The value at a dotted path: `data.messageId`. */
export const valueAt = (value: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>((node, member) => (typeof node === "object" && node !== null ? Reflect.get(node, member) : undefined), value);

/** A copy without the member at a dotted path. */
export function without(value: unknown, path: string): unknown {
  const copy: unknown = structuredClone(value);
  const members = path.split(".");
  const holder = members.length === 1 ? copy : valueAt(copy, members.slice(0, -1).join("."));
  if (typeof holder !== "object" || holder === null) throw new Error(`There is nothing at ${path}.`);
  Reflect.deleteProperty(holder, members.at(-1) ?? "");
  return copy;
}

/** A text, number or boolean in a tree, and the member that holds it. */
export interface Leaf {
  readonly member: string;
  readonly value: unknown;
}

/** Every leaf of a tree. A text that holds a JSON object is a branch of it. */
export function leavesOf(node: unknown, member = ""): Leaf[] {
  if (typeof node === "string" && node.startsWith("{")) return leavesOf(JSON.parse(node), member);
  if (typeof node !== "object" || node === null) return node === undefined ? [] : [{ member, value: node }];
  return Object.entries(node).flatMap(([name, child]) => leavesOf(child, name));
}
