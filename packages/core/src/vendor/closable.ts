/**
 * What `await using` asks for, where the compiler knows it (`lib: ["esnext.disposable"]`, or Node's types); elsewhere nothing, so that these types also compile
 * without.
 */
export type AsyncClosable = typeof Symbol extends { readonly asyncDispose: infer Dispose extends symbol }
  ? { readonly [dispose in Dispose]: () => Promise<void> }
  : unknown;

/** The same thing, which `await using` closes; where the runtime does not know that yet, nothing is added. */
export function closable<T extends { readonly close: () => Promise<void> }>(thing: T): T & AsyncClosable {
  const asyncDispose: unknown = Reflect.get(Symbol, "asyncDispose");
  if (typeof asyncDispose === "symbol") Object.defineProperty(thing, asyncDispose, { value: thing.close });
  return thing as T & AsyncClosable; // just added, or the compiler knows nothing of it
}
