/** Tells a listener of the caller's. One that fails, at once or later, takes nothing away from what it is told about. */
export function tell<T>(listener: ((value: T) => unknown) | undefined, value: T): void {
  if (listener === undefined) return;
  try {
    Promise.resolve(listener(value)).catch(() => {});
  } catch {
    // It is the listener's own.
  }
}
