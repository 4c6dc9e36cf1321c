import { SendError } from "./send-error.ts";

/**
 * What may be kept of a foreign error as the `cause` of a `SendError`: its name, message, code and stack, and those of its causes. Never its other members,
 * which may hold a request or a credential. A `SendError` holds none and is kept as it is.
 */
export function safeCause(error: unknown, depth = 0): Error {
  try {
    return SendError.is(error) ? error : copyOf(error, depth);
  } catch {
    return new Error("a thrown value that cannot be read"); // getters and proxies throw what they like
  }
}

function copyOf(error: unknown, depth: number): Error {
  if (!(error instanceof Error)) return new Error(typeof error === "string" ? error : `a thrown ${error === null ? "null" : typeof error}`);
  const { message, name, stack, cause } = error;
  const copy: Error & { code?: string } = new Error(
    String(message),
    cause === undefined || depth > 3 ? undefined : { cause: safeCause(cause, depth + 1) },
  );
  copy.name = String(name);
  const code = errorCode(error);
  if (code !== undefined) copy.code = code;
  if (typeof stack === "string") copy.stack = stack;
  return copy;
}

/** The `code` of a system error: `ECONNREFUSED`. */
export function errorCode(error: unknown): string | undefined {
  const code: unknown = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}
