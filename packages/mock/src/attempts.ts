import type { Push } from "./push.ts";

/** What it takes to push to a webhook more than once. */
export interface Pushing {
  readonly webhookUrl: string;
  readonly fetch: typeof fetch;
  /** Rejects when the signal is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<unknown>;
  /** Ends it. */
  readonly signal: AbortSignal;
  /** Is told of every attempt: the HTTP status of the answer, or undefined when none came. */
  readonly onAttempt?: ((answered: number | undefined) => void) | undefined;
}

/** How long a webhook has to answer. */
const patienceMs = 10_000;

/** Pushes, and again after each of the vendor's waits until the webhook takes it with a 2xx. Tells whether it did. */
export async function pushUntilTaken(pushing: Pushing, push: Push): Promise<boolean> {
  for (const wait of [0, ...push.retryAfterMs]) {
    if (wait > 0) await pushing.sleep(wait, pushing.signal);
    const answered = await attempt(pushing, push);
    pushing.onAttempt?.(answered);
    if (answered !== undefined && answered >= 200 && answered < 300) return true;
  }
  return false;
}

/** The HTTP status of the answer; undefined when none came. */
const attempt = ({ fetch: send, webhookUrl, signal }: Pushing, { headers, body }: Push): Promise<number | undefined> =>
  send(webhookUrl, { method: "POST", headers, body, signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]) }).then(
    async (response) => {
      await response.body?.cancel();
      return response.status;
    },
    () => undefined,
  );
