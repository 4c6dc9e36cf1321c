import { registry } from "./generated/registry.ts";
import type { Random } from "./mint.ts";
import { MockError } from "./mock-error.ts";
import { knownVendor } from "./options.ts";
import { type PushAnswer, type PushOptions, pushOf } from "./push.ts";

/**
 * Sends a push, and gives the webhook's answer.
 *
 * @throws {MockError} when there is no such event, or nobody answers within 10 s
 */
export async function deliver(options: PushOptions, random: Random): Promise<PushAnswer> {
  const { event, to } = options;
  const vendor = knownVendor(options.vendor);
  const push = pushOf(registry[vendor], options, random);
  if (push === undefined) {
    const known = Object.keys(registry[vendor].pushes).join(", ");
    throw new MockError(`${vendor} pushes no ${event}; ${known === "" ? "it publishes no payloads" : `there are ${known}`}.`);
  }
  const response = await fetch(to, { method: "POST", ...push, signal: AbortSignal.timeout(10_000) }).catch((error: unknown) => {
    throw new MockError(`Nobody answered the push at ${to}: ${String(error)}`);
  });
  return { status: response.status, body: await response.text() };
}
