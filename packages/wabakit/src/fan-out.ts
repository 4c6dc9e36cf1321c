/** Runs one piece of work with a signal of its own. */
export type Run = <T>(work: (signal: AbortSignal | undefined) => Promise<T>) => Promise<T>;

/**
 * Gives each of many sends a signal of its own that follows the caller's. A hundred sends would else put a hundred listeners on one signal, and from
 * the eleventh on Node 20 warns of a leak. The caller's signal has one listener, as long as anything is under way.
 */
export function fanOut(source: AbortSignal | undefined): Run {
  if (source === undefined) return (work) => work(undefined);
  const controllers = new Set<AbortController>();
  const abort = (): void => {
    for (const controller of controllers) controller.abort(source.reason);
  };
  return async (work) => {
    const controller = new AbortController();
    if (controllers.size === 0) source.addEventListener("abort", abort, { once: true });
    controllers.add(controller);
    try {
      return await work(controller.signal);
    } finally {
      controllers.delete(controller);
      if (controllers.size === 0) source.removeEventListener("abort", abort);
    }
  };
}
