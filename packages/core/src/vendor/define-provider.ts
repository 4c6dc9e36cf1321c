import { type Issue, issueAt } from "../issue.ts";
import type { Message, MessageFeature, MessageOf, MessageType } from "../message.ts";
import { invalid } from "../not-sent.ts";
import { plainCopy } from "../plain-data.ts";
import type { Provider, SendOptions } from "../provider.ts";
import type { Receipt } from "../receipt.ts";
import { attempt } from "./attempt.ts";
import { callOptions } from "./client-options.ts";
import type { Client } from "./client-types.ts";
import { published } from "./diagnostics.ts";
import { featuresIn } from "./features.ts";
import { issuesAcross } from "./issues-across.ts";
import { inspect } from "./inspect.ts";
import { maskMessage } from "./mask.ts";
import { merged } from "./merged.ts";
import { anyMessage, isMessageType } from "./message-rules.ts";
import { digitsOf } from "../phone-number.ts";
import { type AnswerLike, messageIdOf, settle, type VendorAnswers } from "./settle.ts";
import { orRefused, unsupported } from "./unsupported.ts";

/** A request of one of a contract's operations. */
export type RequestOf<Paths> = { [P in keyof Paths]: { readonly path: P; readonly body: BodyOf<Paths[P]> } }[keyof Paths];

/** What an operation takes as its body. */
export type BodyOf<Item> = Item extends {
  readonly post: { readonly requestBody: { readonly content: { readonly "application/json": infer Body } } };
}
  ? Body
  : never;

/** What one vendor sends and how: all that its provider has to say. */
export interface ProviderDefinition<Paths, T extends MessageType, F extends MessageFeature> extends VendorAnswers {
  /** The types of messages it sends. */
  readonly sends: readonly T[];
  /** The features it honours. */
  readonly features: readonly F[];
  /** The vendor's client, with preflight. */
  readonly client: Client<Paths>;
  /**
   * The request for each type, from a message whose recipient is digits only. Pure functions; what the vendor has no place for they refuse by
   * throwing `Unsupported`.
   */
  readonly requests: { readonly [K in T]: (message: MessageOf<K, F>) => RequestOf<Paths> };
}

/** Makes a provider: what is the same for all of them, around what is the vendor's own. */
export function defineProvider<Paths, T extends MessageType, F extends MessageFeature>(
  definition: ProviderDefinition<Paths, T, F>,
): Provider<MessageOf<T, F>> {
  const { id } = definition;
  const messageTypes = new Set<MessageType>(definition.sends);
  const sendTo = senderOf(definition);

  const send = (given: MessageOf<T, F>, options?: SendOptions): Promise<Receipt> =>
    attempt(() => {
      const message = plainCopy(id, given, "the message");
      checkMessage(definition, message);
      return sendTo(message, recipientOf(id, message), options);
    });

  return { id, messageTypes, features: new Set<MessageFeature>(definition.features), send: published(id, messageTypes, send) };
}

/** Sends a message that was checked to whom the vendor is told in these words. */
export function senderOf<Paths, T extends MessageType, F extends MessageFeature>(
  definition: ProviderDefinition<Paths, T, F>,
): (message: MessageOf<T, F>, to: string, options?: SendOptions) => Promise<Receipt> {
  const { id, client } = definition;
  // One client has one POST per path; which path it is, the request says.
  const post = (client as unknown as { POST(path: PropertyKey, init: object): Promise<AnswerLike> }).POST;

  return (message, to, options) =>
    attempt(() => {
      const { path, body } = requestFor(definition, merged(message, { to }));
      return post(path, merged(callOptions(id, options), { body })).then((given) => {
        const answer = settle(definition, given, maskMessage(message, to));
        return receipt(id, messageIdOf(id, answer), answer);
      });
    });
}

const receipt = (
  provider: string,
  messageId: string,
  { requestId, raw }: { readonly requestId?: string | undefined; readonly raw: unknown },
): Receipt => ({
  messageId,
  provider,
  ...(requestId === undefined ? {} : { requestId }),
  raw,
});

/** Holds a message against the model and against what the provider sends, for callers without a compiler. */
export function checkMessage(
  { id, sends, features }: Pick<ProviderDefinition<unknown, MessageType, MessageFeature>, "id" | "sends" | "features">,
  message: unknown,
): void {
  const type: unknown = Reflect.get(Object(message), "type");
  if (isMessageType(type) && !sends.includes(type)) {
    throw unsupported(id, `does not send ${JSON.stringify(type)} messages; it sends: ${sends.join(", ")}`);
  }
  const issues = inspect(anyMessage(), message, "the message");
  if (issues.length > 0) throw invalid(id, issues);
  const known = message as Message; // just held against the model
  const across = issuesAcross(known);
  if (across.length > 0) throw invalid(id, across);
  const uses = featuresIn(known).filter(({ feature }) => !(features as readonly string[]).includes(feature));
  const [first] = uses;
  if (first === undefined) return;
  const honoured = features.length === 0 ? "none" : features.join(", ");
  const found = uses.map(({ path, feature }) => issueAt(path, "unsupported", `needs the feature ${feature}`));
  throw unsupported(
    id,
    `does not honour ${first.feature}${first.path === first.feature ? "" : `, which ${first.path} needs`}; it honours: ${honoured}`,
    found,
  );
}

function recipientOf(id: string, { to }: { readonly to: string }): string {
  const digits = digitsOf(to);
  if (digits !== undefined) return digits;
  throw invalid(id, [noNumber("to")]);
}

export const noNumber = (path: string): Issue =>
  issueAt(path, "pattern", "must be a phone number with country code, such as +447700900123, of 7 to 15 digits");

function requestFor<Paths, T extends MessageType, F extends MessageFeature>(
  { id, requests }: ProviderDefinition<Paths, T, F>,
  message: MessageOf<T, F>,
): RequestOf<Paths> {
  // `requests` holds, for each type, the function that takes this very type; the compiler cannot follow the pair.
  const make = requests[message.type as T] as (message: MessageOf<T, F>) => RequestOf<Paths>;
  return orRefused(id, () => make(message));
}
