import type { VendorEntry } from "./contract.ts";
import { registry } from "./generated/registry.ts";
import { valueAt } from "./json.ts";
import type { Random } from "./mint.ts";
import { MockError } from "./mock-error.ts";
import { knownVendor } from "./options.ts";
import { type PushAnswer, type PushOptions, pushOf } from "./push.ts";
import { sendPush } from "./send-push.ts";
import type { Sessions } from "./sessions.ts";

/** What it takes to push. */
export interface Delivering {
  readonly random: Random;
  readonly sessions: Sessions;
  readonly webhookUrl: string | undefined;
}

/**
 * Sends a push, and gives the webhook's answer.
 *
 * @throws {MockError} when there is no such event, nowhere to push to, or nobody answers within 10 s
 */
export async function deliver(options: PushOptions, { random, sessions, webhookUrl }: Delivering): Promise<PushAnswer> {
  const { event, to = webhookUrl } = options;
  if (to === undefined) throw new MockError("There is nowhere to push to: give `to`, or start the mock with `webhookUrl`.", "impossible");
  const vendor = knownVendor(options.vendor);
  const push = pushOf(registry[vendor], options, random);
  if (push === undefined) {
    const known = Object.keys(registry[vendor].pushes).join(", ");
    throw new MockError(`${vendor} pushes no ${event}; ${known === "" ? "it publishes no payloads" : `there are ${known}`}.`);
  }
  const user = userWhoWrites(registry[vendor], event, push.body);
  if (user !== undefined) sessions.opened(vendor, user);
  return sendPush(push, to);
}

/** Of a push that brings a user's message: the user. */
function userWhoWrites({ contract }: VendorEntry, event: string, body: string): string | undefined {
  const { samples = {}, paths = {} } = contract["x-push"]?.events?.["message-received"] ?? {};
  const [path] = [paths.from ?? []].flat();
  const user = Object.values(samples).includes(event) && path !== undefined ? valueAt(JSON.parse(body), path) : undefined;
  return typeof user === "string" ? user : undefined;
}
