import { MockError } from "./mock-error.ts";
import type { Push, PushAnswer } from "./push.ts";

/** How long a webhook has to answer. */
const patienceMs = 10_000;

/**
 * Sends a push once, and gives the webhook's answer.
 *
 * @throws {MockError} when nobody answers within 10 s
 */
export async function sendPush({ headers, body }: Push, url: string): Promise<PushAnswer> {
  try {
    const response = await fetch(url, { method: "POST", headers, body, signal: AbortSignal.timeout(patienceMs) });
    return { status: response.status, body: await response.text() };
  } catch (error) {
    throw new MockError(`Nobody answered the push at ${url}: ${String(error)}`, "unanswered");
  }
}
