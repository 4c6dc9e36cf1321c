import { type Message, type MessageFor, type MessageType, OptionError, type Provider, SendError, type SendErrorCode } from "@wabakit/core";
import { abortedBetween, notSendable, typeOf } from "./errors.ts";
import { booleanRule, checkOptions, checkProvider, functionRule, type OptionRules } from "./options.ts";
import { inAll } from "./sets.ts";
import { deadlineOf, monotonic } from "./time.ts";

export interface FailoverOptions {
  /**
   * Whether messages that are no templates move on, too. Another provider sends from another number, where the recipient has no open session: it takes
   * such a message, and it fails later. Default: false.
   */
  readonly sessionMessages?: boolean | undefined;
  /**
   * Decides alone whether a message moves on after an error, instead of the rules of `failover`. For those who prefer a duplicate to a gap: after an
   * error whose `accepted` is `"unknown"`, the message may arrive twice.
   */
  readonly advance?: ((error: SendError, context: FailoverContext) => boolean) | undefined;
  /** A clock in milliseconds, for the deadline. Default: `performance.now`. */
  readonly now?: (() => number) | undefined;
}

/** What a failover knows when it decides. */
export interface FailoverContext {
  readonly message: Message;
  /** The id of the provider that failed. */
  readonly provider: string;
  /** The id of the provider that would be tried now. */
  readonly next: string;
}

const rules: OptionRules<keyof FailoverOptions> = { sessionMessages: booleanRule, advance: functionRule, now: functionRule };

/** Providers in the order in which they are tried; at least one. */
export type Chain = readonly [Provider<never>, ...Provider<never>[]];

/**
 * One provider out of several: what the first does not take, the next one is given. It sends what all of them send.
 *
 * A message moves on only where that cannot deliver it twice and can help: `accepted` is `"no"`, the trouble is the provider's (`unauthorized`,
 * `insufficient-balance`, `rate-limited`, `provider-unavailable`, `connection-failed`), and the message is a template. `timeoutMs` covers all
 * attempts. When none takes it, the last error is thrown, with the errors of all in its `cause`.
 *
 * @throws {OptionError} when there is no provider, or an option is unknown or unfit
 */
export function failover<Providers extends Chain>(
  providers: Providers,
  options: FailoverOptions = {},
): Provider<MessageFor<Providers[number]>> {
  checkChain(providers);
  const chain: Chain = [...providers]; // what is changed in the caller's list later has not been checked
  checkOptions("failover", rules, options);
  const { sessionMessages = false, advance = onlyIfSafe(sessionMessages), now = monotonic } = options;
  const whole = {
    id: `failover(${chain.map(({ id }) => id).join(",")})`,
    messageTypes: inAll(chain.map(({ messageTypes }) => messageTypes)),
    features: inAll(chain.map(({ features }) => features)),
  };
  const sendable: ReadonlySet<unknown> = whole.messageTypes;

  const send: Provider<never>["send"] = async (message, sendOptions = {}) => {
    if (!sendable.has(typeOf(message))) throw notSendable(whole.id, whole.messageTypes, message);
    const deadline = deadlineOf(sendOptions, now);
    const earlier: Attempt[] = [];
    let [provider, ...backups] = chain;
    for (;;) {
      try {
        return await provider.send(message, earlier.length === 0 ? sendOptions : deadline.options());
      } catch (error) {
        if (!SendError.is(error)) throw error;
        const conclusion = conclusionOf(error, earlier);
        const next = backups.shift();
        if (next === undefined || !(deadline.leftMs() > 0)) throw conclusion;
        if (sendOptions.signal?.aborted === true) throw abortedBetween(whole.id, conclusion);
        if (!advance(error, { message, provider: provider.id, next: next.id })) throw conclusion;
        earlier.push({ provider: provider.id, error });
        provider = next;
      }
    }
  };
  const composed: Provider<never> = { ...whole, send };
  return composed as Provider<MessageFor<Providers[number]>>; // what all of them send, each of them takes
}

/** What says something about the provider and nothing about the message: another provider may take it. */
const providersTrouble: ReadonlySet<SendErrorCode> = new Set<SendErrorCode>([
  "unauthorized",
  "insufficient-balance",
  "rate-limited",
  "provider-unavailable",
  "connection-failed",
]);

/** The types that need no open session. */
const templates: ReadonlySet<MessageType> = new Set<MessageType>(["template", "marketingTemplate"]);

const onlyIfSafe =
  (sessionMessages: boolean) =>
  ({ accepted, code }: SendError, { message }: FailoverContext): boolean =>
    accepted === "no" && providersTrouble.has(code) && (sessionMessages || templates.has(message.type));

interface Attempt {
  /** The id of the provider as it was given, which may be a composition itself. */
  readonly provider: string;
  readonly error: SendError;
}

/** The last error, with what the attempts before it said. Only if all of them are sure of it, nobody has the message. */
function conclusionOf(last: SendError, earlier: readonly Attempt[]): SendError {
  if (earlier.length === 0) return last;
  const errors = [...earlier.map(({ error }) => error), last];
  const tried = earlier.map(({ provider, error }) => `${provider} (${error.code})`).join(", ");
  return new SendError(last.code, `${last.message} Tried before: ${tried}.`, {
    ...last,
    accepted: errors.every(({ accepted }) => accepted === "no") ? "no" : "unknown",
    cause: new AggregateError(errors, "What each provider said, in the order in which they were tried."),
  });
}

function checkChain(providers: Chain): void {
  if (!Array.isArray(providers) || providers.length === 0) {
    throw new OptionError("providers", "failover: providers must be a list of at least one provider, the first to be tried first.");
  }
  for (const [index, provider] of providers.entries()) checkProvider("failover", `providers[${index}]`, provider);
}
