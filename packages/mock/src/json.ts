/** An object as JSON has it. */
export type Members = { readonly [member: string]: unknown };

export const isObject = (value: unknown): value is Members => typeof value === "object" && value !== null && !Array.isArray(value);

/** The value at a dotted path: `data.messageId`. */
export function valueAt(value: unknown, path: string): unknown {
  let node = value;
  for (const member of path.includes(".") ? path.split(".") : [path])
    node = isObject(node) && Object.hasOwn(node, member) ? node[member] : undefined;
  return node;
}

/** A copy in which the value at a dotted path is another one; unchanged where there is nothing at that path. */
export function replaceAt(value: unknown, [member, ...rest]: readonly string[], make: (old: unknown) => unknown): unknown {
  if (member === undefined) return make(value);
  if (!isObject(value) || !Object.hasOwn(value, member)) return value;
  return { ...value, [member]: replaceAt(value[member], rest, make) };
}

/** A copy without the value at a dotted path, nor the objects that held nothing else. */
export function removeAt(value: unknown, [member, ...rest]: readonly string[]): unknown {
  if (member === undefined || !isObject(value) || !Object.hasOwn(value, member)) return value;
  const left = rest.length === 0 ? undefined : removeAt(value[member], rest);
  if (left !== undefined && !isEmpty(left)) return { ...value, [member]: left };
  const { [member]: _, ...others } = value;
  return others;
}

const isEmpty = (value: unknown): boolean => isObject(value) && Object.keys(value).length === 0;
