/** The members that have a value; those that are undefined are left out, so that a request can be written in one piece. */
export const given = <const T extends object>(members: T): Given<T> =>
  // What is left is what Given says.
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Given<T>;

/** An object without the members that may be undefined, or with them optional. */
export type Given<T> = Flat<
  { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
    readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
  }
>;

type Flat<T> = { [K in keyof T]: T[K] };
