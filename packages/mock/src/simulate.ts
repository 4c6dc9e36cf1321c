import type { Location, MessageStatus } from "@wabakit/core";
import { digitsOf, given } from "@wabakit/core/vendor";
import { readingOf } from "./entry.ts";
import type { Followups, PushedReply } from "./followups.ts";
import { registry, type VendorId } from "./generated/registry.ts";
import type { Random } from "./mint.ts";
import { MockError } from "./mock-error.ts";
import type { Push, PushAnswer } from "./push.ts";
import type { MockRequest } from "./recorded.ts";
import { sendPush } from "./send-push.ts";
import type { Sessions } from "./sessions.ts";
import { type Reply, replyPush, simulations, statusPush } from "./simulate-push.ts";

/** Where and about whom something is pushed. */
interface Simulation {
  /** Of a message to several: which one. Default: the first. */
  readonly recipient?: string | undefined;
  /** Where your webhook listens. Default: the mock's `webhookUrl`. */
  readonly to?: string | undefined;
}

/** What becomes of a message, to be pushed. */
export interface StatusSimulation extends Simulation {
  readonly status: MessageStatus;
  /** Why a message failed: Meta's code, and in words. Default: that of the contract's sample. */
  readonly failure?: { readonly code: string; readonly message: string } | undefined;
}

/** What the recipient of a message answers: a text, a button or row of the message by its id and title, or where they are. */
export type ReplySimulation = Simulation & {
  /** In the recipient's profile. Default: that of the contract's sample. */
  readonly name?: string | undefined;
} & (
    | {
        readonly type: "text";
        readonly text: string;
        /** Whether it quotes the message. Default: false. */ readonly quote?: boolean | undefined;
      }
    | { readonly type: "button"; readonly id: string; readonly title: string }
    | { readonly type: "list"; readonly id: string; readonly title: string; readonly description?: string | undefined }
    | { readonly type: "location"; readonly location: Location }
  );

/** What the webhook answered, and where it is. */
export interface Pushed extends PushAnswer {
  readonly url: string;
}

export interface Simulating {
  readonly requests: readonly MockRequest[];
  readonly followups: Followups;
  readonly sessions: Sessions;
  readonly webhookUrl: string | undefined;
  readonly random: Random;
  readonly now: () => number;
}

/** A message, by the id of its request or by the one with which the vendor answered. */
export type MessageId = number | string;

/** Pushes what became of a message, and what its recipient answers. Both reject with `MockError`. */
export interface Simulator {
  readonly status: (id: MessageId, status: StatusSimulation) => Promise<Pushed>;
  readonly reply: (id: MessageId, reply: ReplySimulation) => Promise<Pushed>;
}

export function createSimulator(simulating: Simulating): Simulator {
  const { followups, sessions, random, now } = simulating;
  return {
    status: async (id, { status, failure, ...simulation }) => {
      const about = aboutOf(simulating, id, simulation);
      const { vendor, messageId, recipient, from, account, url } = about;
      const at = now();
      const push = statusPush(registry[vendor], { messageId, status, to: recipient, from, at, ...given({ account, failure }) }, { random });
      const pushed = sendPush(published(about, "message-status", push), url);
      return noted(pushed, url, (answered) => followups.addStatus(about, { status, recipient, at, url, ...given({ answered }) }));
    },
    reply: async (id, simulated) => {
      const about = aboutOf(simulating, id, simulated);
      const { vendor, messageId, recipient, from: to, account, url, isTemplate } = about;
      const message = messageOf(simulated, isTemplate);
      const quoted = simulated.type !== "text" || simulated.quote === true ? messageId : undefined;
      const at = now();
      const said = { message, from: recipient, to, at, ...given({ name: simulated.name, account, replyTo: quoted }) };
      const push = published(about, "message-received", replyPush(registry[vendor], said, { random }));
      sessions.opened(vendor, recipient);
      const reply: PushedReply = { type: simulated.type, text: wordsOf(simulated), recipient, at, url };
      return noted(sendPush(push, url), url, (answered) => followups.addReply(about, { ...reply, ...given({ answered }) }));
    },
  };
}

/** A message that was accepted, and where pushes about it go. */
interface About {
  readonly vendor: VendorId;
  readonly messageId: string;
  readonly recipient: string;
  readonly from: string;
  readonly account: string | undefined;
  readonly isTemplate: boolean;
  readonly url: string;
}

function aboutOf({ requests, webhookUrl }: Simulating, id: MessageId, { recipient, to = webhookUrl }: Simulation): About {
  const record = requests.findLast((one) => String(one.id) === String(id) || one.messageId === id);
  const reading = record === undefined ? undefined : readingOf(record);
  if (record === undefined || reading === undefined) throw new MockError(`There is no message ${id}.`, "missing");
  const { vendor, messageId } = record;
  if (vendor === undefined || messageId === undefined)
    throw new MockError(`The message ${id} was refused: nothing becomes of it.`, "impossible");
  const wanted = recipient === undefined ? reading.to[0] : (digitsOf(recipient) ?? recipient);
  if (wanted === undefined || !reading.to.includes(wanted))
    throw new MockError(`The message ${id} did not go to ${recipient ?? "anybody"}; it went to ${reading.to.join(", ")}.`);
  if (to === undefined)
    throw new MockError("There is nowhere to push to: give `to`, or start the mock with `webhookUrl` (--webhook-url).", "impossible");
  const isTemplate = reading.message.type === "template" || reading.message.type === "marketingTemplate";
  return { vendor, messageId, recipient: wanted, from: reading.from ?? "", account: reading.account, isTemplate, url: to };
}

/** In the words of normalised events: a template's button has a payload and no id. */
function messageOf(reply: ReplySimulation, isTemplate: boolean): Reply {
  if (reply.type === "text") return { type: "text", text: { body: reply.text } };
  if (reply.type === "location") return { type: "location", location: reply.location };
  const { id, title } = reply;
  if (reply.type === "list") return { type: "listReply", listReply: { id, title, ...given({ description: reply.description }) } };
  return isTemplate ? { type: "button", button: { text: title, payload: id } } : { type: "buttonReply", buttonReply: { id, title } };
}

/** What is remembered of a reply. */
function wordsOf(reply: ReplySimulation): string {
  if (reply.type === "text") return reply.text;
  return reply.type === "location" ? `${reply.location.latitude}, ${reply.location.longitude}` : reply.title;
}

function published({ vendor }: About, type: "message-status" | "message-received", push: Push | undefined): Push {
  if (push !== undefined) return push;
  const known = simulations(registry[vendor])[type].join(", ");
  throw new MockError(
    `${vendor} publishes no such payload; of ${type} ${known === "" ? "there are none" : `there are ${known}`}.`,
    "impossible",
  );
}

/** Notes an attempt, also one that nobody answered. */
async function noted(answer: Promise<PushAnswer>, url: string, note: (answered: number | undefined) => void): Promise<Pushed> {
  try {
    const { status, body } = await answer;
    note(status);
    return { url, status, body };
  } catch (error) {
    note(undefined);
    throw error;
  }
}
