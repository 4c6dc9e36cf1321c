import type { MessageType } from "@wabakit/core";
import { given, type ReadMessage, type RequestReading } from "@wabakit/core/vendor";
import type { Followups, PushedReply, PushedStatus } from "./followups.ts";
import { registry } from "./generated/registry.ts";
import type { MockRequest } from "./recorded.ts";

/** A request, what it says, and what was pushed about it. */
export interface MockEntry extends MockRequest {
  /** The recipients, in digits; none of a request that carries no message. */
  readonly to: readonly string[];
  /** The business number, in digits. */
  readonly from?: string;
  readonly type?: MessageType;
  /** The message without its recipients, in the facade's words. */
  readonly message?: ReadMessage;
  readonly statuses: readonly PushedStatus[];
  readonly replies: readonly PushedReply[];
}

/** A message that arrived. */
export interface MockMessage extends MockEntry {
  readonly type: MessageType;
  readonly message: ReadMessage;
}

/** What a request says; undefined if it carries no message. It is read when it is first asked for. */
export function readingOf(record: MockRequest): RequestReading | undefined {
  if (!readings.has(record)) readings.set(record, read(record));
  return readings.get(record);
}

const readings = new WeakMap<MockRequest, RequestReading | undefined>();

function read({ vendor, operation, request }: MockRequest): RequestReading | undefined {
  if (vendor === undefined || operation === undefined) return undefined;
  try {
    return registry[vendor].readRequest(operation, JSON.parse(request.body));
  } catch {
    return undefined; // it is not JSON
  }
}

export function entryOf(record: MockRequest, followups: Followups): MockEntry {
  const { to = [], from, message } = readingOf(record) ?? {};
  return { ...record, to, ...given({ from, type: message?.type, message }), ...followupOf(record, followups) };
}

/** What was pushed about the message of a request, if it carries one that was accepted. */
export const followupOf = ({ vendor, messageId }: MockRequest, followups: Followups): Pick<MockEntry, "statuses" | "replies"> =>
  vendor === undefined || messageId === undefined ? { statuses: [], replies: [] } : followups.of({ vendor, messageId });

export const isMessage = (entry: MockEntry): entry is MockMessage => entry.message !== undefined;
