/** What may be kept of a foreign error: its name, message and code, and those of its causes. Never its other members, which may hold a request. */
export function describe(error: unknown, depth = 0): Error {
  if (!(error instanceof Error)) return new Error(typeof error === "string" ? error : `a thrown ${error === null ? "null" : typeof error}`);
  const copy: Error & { code?: string } = new Error(
    error.message,
    error.cause === undefined || depth > 3 ? undefined : { cause: describe(error.cause, depth + 1) },
  );
  copy.name = error.name;
  const code = errorCode(error);
  if (code !== undefined) copy.code = code;
  if (error.stack !== undefined) copy.stack = error.stack;
  return copy;
}

/** The `code` of a system error: `ECONNREFUSED`. */
export function errorCode(error: unknown): string | undefined {
  const code: unknown = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}
