/** The members that have a value; those that are undefined are left out, so that a request can be written in one piece. */
export function given<const T extends object>(members: T): Given<T> {
  const from = members as { readonly [member: string]: unknown }; // whatever they are called
  const kept: { [member: string]: unknown } = {};
  for (const member of Object.keys(from)) {
    const value = from[member]; // Object.entries would take three times as long
    if (value !== undefined) kept[member] = value;
  }
  return kept as Given<T>; // what is left is what Given says
}

/** An object without the members that may be undefined, or with them optional. */
export type Given<T> = Flat<
  { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
    readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
  }
>;

type Flat<T> = { [K in keyof T]: T[K] };
