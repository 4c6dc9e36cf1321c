import { SendError } from "./send-error.ts";

/**
 * What may be kept of a foreign error as the `cause` of a `SendError`: its name, message, code and stack, and those of its causes. Never its other members,
 * which may hold a request or a credential. A `SendError` holds none and is kept as it is.
 *
 * @param mask takes out of its texts what nobody may read. Default: nothing
 */
export function safeCause(error: unknown, mask: (text: string) => string = (text) => text, depth = 0): Error {
  try {
    return SendError.is(error) ? error : copyOf(error, mask, depth);
  } catch {
    return new Error("a thrown value that cannot be read"); // getters and proxies throw what they like
  }
}

function copyOf(error: unknown, mask: (text: string) => string, depth: number): Error {
  if (!(error instanceof Error))
    return new Error(typeof error === "string" ? mask(error) : `a thrown ${error === null ? "null" : typeof error}`);
  const { message, name, stack, cause } = error;
  const copy: Error & { code?: string } = new Error(
    mask(String(message)),
    cause === undefined || depth > 3 ? undefined : { cause: safeCause(cause, mask, depth + 1) },
  );
  copy.name = mask(String(name));
  const code = errorCode(error);
  if (code !== undefined) copy.code = mask(code);
  if (typeof stack === "string") copy.stack = mask(stack);
  return copy;
}

/** The `code` of a system error: `ECONNREFUSED`. */
export function errorCode(error: unknown): string | undefined {
  const code: unknown = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : undefined;
}
