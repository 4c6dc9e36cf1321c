import type { SendDiagnostics } from "../diagnostics.ts";
import type { MessageType } from "../message.ts";
import type { Provider } from "../provider.ts";
import type { Receipt } from "../receipt.ts";
import { SendError } from "../send-error.ts";
import { runtimeProcess } from "./runtime-process.ts";
import { tell } from "./tell.ts";

/** The part of a channel of `node:diagnostics_channel` that is used. */
interface Channel {
  readonly hasSubscribers: boolean;
  publish(message: SendDiagnostics): void;
}

/** Where a send is published. */
export interface Channels {
  readonly start: Channel;
  readonly success: Channel;
  readonly error: Channel;
}

/** A send that publishes how it goes, if anybody listens. */
export function published<M>(
  id: string,
  messageTypes: ReadonlySet<MessageType>,
  send: Provider<M>["send"],
  channelsOf: () => Channels | undefined = runtimeChannels,
): Provider<M>["send"] {
  return (message, options) => {
    const channels = channelsOf();
    if (channels === undefined || !isHeard(channels)) return send(message, options);
    return publishing(channels, { provider: id, messageType: typeIn(messageTypes, message) }, () => send(message, options));
  };
}

const isHeard = ({ start, success, error }: Channels): boolean => start.hasSubscribers || success.hasSubscribers || error.hasSubscribers;

async function publishing(
  { start, success, error: failed }: Channels,
  event: SendDiagnostics,
  send: () => Promise<Receipt>,
): Promise<Receipt> {
  const began = performance.now();
  const ended = (facts: Partial<SendDiagnostics>): SendDiagnostics =>
    Object.assign(event, { ...facts, durationMs: performance.now() - began });
  publish(start, event);
  try {
    const receipt = await send();
    publish(success, ended({ messageId: receipt.messageId, requestId: receipt.requestId }));
    return receipt;
  } catch (error) {
    publish(failed, ended(SendError.is(error) ? { error } : {}));
    throw error;
  }
}

/** Node's channels catch what a subscriber throws; of others nobody knows. */
const publish = (channel: Channel, event: SendDiagnostics): void => tell((one) => channel.publish(one), event);

/** Callers without a compiler may give anything. No getter is run: the send itself reads each member once. */
function typeIn(messageTypes: ReadonlySet<MessageType>, message: unknown): MessageType | undefined {
  try {
    const type: unknown = Object.getOwnPropertyDescriptor(message, "type")?.value;
    return [...messageTypes].find((one) => one === type);
  } catch {
    return undefined;
  }
}

let known: { readonly channels: Channels | undefined } | undefined;

/** The channels of this runtime; undefined where it has none. Held here, because Node forgets a channel that nobody holds. */
function runtimeChannels(): Channels | undefined {
  known ??= { channels: openChannels() };
  return known.channels;
}

/** Not by an import: a bundle for a browser or a worker could not resolve it. */
function openChannels(): Channels | undefined {
  try {
    const diagnostics = runtimeProcess()?.getBuiltinModule?.("node:diagnostics_channel") as
      | { channel(name: string): Channel } // by Node's documentation
      | undefined;
    if (diagnostics === undefined) return undefined;
    const [start, success, error] = ["start", "success", "error"].map((event) => diagnostics.channel(`wabakit:send:${event}`));
    return start && success && error && { start, success, error };
  } catch {
    return undefined; // what only looks like Node
  }
}
