import type { MessageBodies, MessageFeature, MessageType } from "../message.ts";

/**
 * What a vendor's request says, in the facade's words; undefined if it sends no message. The inverse of `requests.ts`, for the mock: the body may come
 * from any client, so it takes every shape of the contract, and never throws, whatever the value.
 *
 * @param operation as in the preflight rules: `POST /wa/custom/sendMsg`
 */
export type RequestReader = (operation: string, body: unknown) => RequestReading | undefined;

/** What a request says, in the facade's words. */
export interface RequestReading {
  /** In digits, where they are phone numbers. */
  readonly to: readonly string[];
  /** The business number, likewise. */
  readonly from?: string;
  /** What the number belongs to, as the vendor's pushes name it: an application or a WhatsApp Business Account. */
  readonly account?: string;
  readonly message: ReadMessage;
}

/** A message without its recipient, as far as a request carries it. What the facade has no word for is left out. */
export type ReadMessage = {
  readonly type: MessageType;
  readonly replyTo?: string;
  readonly reference?: string;
} & { readonly [T in MessageType]?: Loose<MessageBodies<MessageFeature>[T]> };

/** By the vendor's word for a type: what a body of this type says. */
export type ContentReaders = { readonly [type: string]: (content: Members) => ReadMessage | undefined };

/** The members of a body, whatever they are. */
export type Members = { readonly [member: string]: unknown };

/** A `T` of which nothing is certain: the members of all its alternatives are there or not, and a word may be one that is not listed. */
type Loose<T> = [T] extends [string]
  ? string
  : [T] extends [number | boolean]
    ? T
    : [T] extends [readonly (infer Item)[]]
      ? readonly Loose<NonNullable<Item>>[]
      : { readonly [K in NameIn<T>]?: Loose<ValueIn<T, K>> };

type NameIn<T> = T extends unknown ? keyof T : never;
type ValueIn<T, K> = T extends unknown ? (K extends keyof T ? NonNullable<T[K]> : never) : never;
