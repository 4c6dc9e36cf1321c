/** The part of Node's `process` that is used, where the runtime has one; Bun and Deno have it too. */
interface RuntimeProcess {
  readonly env?: object;
  readonly getBuiltinModule?: (name: string) => unknown;
}

/** Asked for when it is needed, never when a module is loaded: a browser and a worker have none. */
export const runtimeProcess = (): RuntimeProcess | undefined =>
  // No type of the language knows `process`; it is what its documentation says, or missing.
  (globalThis as { readonly process?: RuntimeProcess }).process;
