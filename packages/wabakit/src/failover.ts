import type { Message, MessageFor, MessageType, Provider, SendErrorCode } from "@wabakit/core";
import { checkedOptions, OptionError, type OptionRule, type OptionRules, readMembers, SendError } from "@wabakit/core/vendor";
import { abortedBetween, notSendable, notTriedAgain, typeOf } from "./errors.ts";
import { booleanRule, checkedSendOptions, checkArgument, checkProvider, functionRule, messageNow } from "./options.ts";
import { inAll } from "./sets.ts";
import { deadlineOf, monotonic } from "./time.ts";

/** Options of `failover`. */
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
  const chain = checkedChain(providers);
  const given = checkedOptions("failover", rules, options);
  const { sessionMessages = false, advance = onlyIfSafe(sessionMessages), now = monotonic } = given;
  const whole = {
    id: `failover(${chain.map(({ id }) => id).join(",")})`,
    messageTypes: inAll(chain.map(({ messageTypes }) => messageTypes)),
    features: inAll(chain.map(({ features }) => features)),
  };
  const sendable: ReadonlySet<unknown> = whole.messageTypes;

  const send: Provider<never>["send"] = async (asked, askedOptions) => {
    const message = messageNow(whole.id, asked);
    const sendOptions = checkedSendOptions(whole.id, askedOptions);
    if (!sendable.has(typeOf(message))) throw notSendable(whole.id, whole.messageTypes, message);
    const deadline = deadlineOf(whole.id, sendOptions, now);
    const earlier: Attempt[] = [];
    let [provider, ...backups] = chain;
    for (;;) {
      try {
        return await provider.send(message, earlier.length === 0 ? sendOptions : deadline.options());
      } catch (error) {
        if (!SendError.is(error)) throw error;
        const conclusion = conclusionOf(error, earlier);
        const next = backups.shift();
        if (next === undefined) throw conclusion;
        const decide = (): boolean => {
          if (!(deadline.leftMs() > 0)) return false;
          if (sendOptions.signal?.aborted === true) throw abortedBetween(whole.id, conclusion);
          return advance(error, { message, provider: provider.id, next: next.id });
        };
        if (!decided(decide, conclusion)) throw conclusion;
        earlier.push({ provider: provider.id, error });
        provider = next;
      }
    }
  };
  const composed: Provider<never> = { ...whole, send };
  return composed as Provider<MessageFor<Providers[number]>>; // what all of them send, each of them takes
}

/** The caller's own functions may throw. */
function decided(decide: () => boolean, conclusion: SendError): boolean {
  try {
    return decide();
  } catch (error) {
    throw SendError.is(error) ? error : notTriedAgain("failover", conclusion, error);
  }
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

/** A copy of the chain: what is changed in the caller's list later has not been checked. */
function checkedChain(providers: Chain): Chain {
  checkArgument("failover", "providers", chainRule, providers);
  const refuse = (index: string): Error => new OptionError("providers", `failover: providers[${index}] cannot be read: it throws.`);
  const chain = Object.values(readMembers<readonly Provider<never>[]>(providers, refuse));
  for (const [index, provider] of chain.entries()) checkProvider("failover", `providers[${index}]`, provider);
  return chain as readonly Provider<never>[] as Chain; // at least one, as was just checked
}

const chainRule: OptionRule = {
  fits: (value) => Array.isArray(value) && value.length > 0 && Object.keys(value).length === value.length,
  must: "be a list of at least one provider, the first to be tried first",
  required: true,
};
