import { inspect } from "node:util";
import { type Message, type Receipt, SendError, type SendOptions } from "@wabakit/core";
import type { Mock, MockRequest } from "@wabakit/mock";
import type { AnyProvider } from "./providers.ts";

/** What came of one send: a receipt or an error, and what reached the mock. */
export type Sent =
  | { readonly receipt: Receipt; readonly error?: never; readonly arrived: readonly MockRequest[] }
  | { readonly receipt?: never; readonly error: SendError; readonly arrived: readonly MockRequest[] };

/** Sends one message through a provider that talks to this mock. */
export async function send(mock: Mock, provider: AnyProvider, message: Message, options: SendOptions = {}): Promise<Sent> {
  const before = mock.requests.length;
  const outcome = await provider.send(message, options).then(
    (receipt) => ({ receipt }),
    (error: unknown) => ({ error: checked(error) }),
  );
  return { ...outcome, arrived: mock.requests.slice(before) };
}

/** The error of a send that must fail. */
export const failure = (sent: Promise<unknown>): Promise<SendError> =>
  sent.then((value) => {
    throw new Error(`It was taken: ${inspect(value)}`);
  }, checked);

/** Whatever goes wrong is a `SendError`, and tells nobody a credential: those of the mock begin with `demo-`. */
function checked(error: unknown): SendError {
  if (!SendError.is(error)) throw error;
  const shown = inspect(error, { depth: Infinity, showHidden: true });
  if (shown.includes("demo-")) throw new Error(`The error shows a credential: ${shown}`);
  return error;
}

/**
 * What a promise gives, if it settles before a timer of that many milliseconds, set now. Timers run out in order however busy the machine is, so
 * that this holds the promise to its time and not the machine.
 */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error(`It did not settle within ${ms} ms.`)), ms)));
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
