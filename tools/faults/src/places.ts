/** Every place in a tree of plain data: `""` for the whole, `text.body`, `template.components[0]`. */
export function placesIn(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return [path, ...value.flatMap((item, index) => placesIn(item, `${path}[${index}]`))];
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([member, inner]) => placesIn(inner, path === "" ? member : `${path}.${member}`))];
}

/** Makes the same tree with another value at a place, anew each time; it may depend on what was there. */
export function withAt(tree: unknown, path: string, make: (before: unknown) => unknown): () => unknown {
  const steps = path.match(/[^.[\]]+/g) ?? [];
  return () => {
    const copy: unknown = structuredClone(tree);
    const last = steps.at(-1);
    if (last === undefined) return make(copy);
    const holder = steps.slice(0, -1).reduce<unknown>((node, step) => Reflect.get(Object(node), step), copy);
    Reflect.set(Object(holder), last, make(Reflect.get(Object(holder), last)));
    return copy;
  };
}
