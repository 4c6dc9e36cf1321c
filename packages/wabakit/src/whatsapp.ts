import type { MessageFeature, MessageFor, MessageType, Provider, Receipt, SendOptions } from "@wabakit/core";
import { attempt, checkedOptions } from "@wabakit/core/vendor";
import { asSendError } from "./errors.ts";
import { fanOut } from "./fan-out.ts";
import { type OperationsOf, operationsOf } from "./operations.ts";
import { providerRule } from "./options.ts";
import { checkedSendMany, type Messages, type Outcome, outcomesOf, type SendManyOptions } from "./send-many.ts";

/** Sends messages of the type `M` through one provider. */
export interface WhatsApp<in M> {
  /** The id of the provider: `itniotech`, or `failover(itniotech,uspeedo)`. */
  readonly provider: string;
  /** What it sends. */
  readonly messageTypes: ReadonlySet<MessageType>;
  /** What it honours. */
  readonly features: ReadonlySet<MessageFeature>;
  /** Sends one message, once. Rejects with `SendError`; its `accepted` says whether the vendor may have the message all the same. */
  readonly send: (message: M, options?: SendOptions) => Promise<Receipt>;
  /**
   * Sends many messages, several at a time, and yields the outcome of each. Memory stays bounded however many there are: the next message is
   * asked for only when there is room, and when somebody waits for an outcome. Nothing is sent before the first outcome is asked for.
   *
   * - Every message that was asked for and sent has exactly one outcome; on every early end, those are the first so many of the input.
   * - `break` sends nothing further, closes the input, and waits for what is under way: to abort it would leave its fate unknown.
   * - The signal sends nothing further, aborts what is under way, yields those outcomes, and ends without throwing.
   * - What the input throws is thrown after the outcomes of what was sent before.
   *
   * @throws {OptionError} at once, when an option is unknown or unfit
   */
  readonly sendMany: <N extends M = M>(
    messages: Messages<NoInfer<N>>,
    options?: SendManyOptions,
  ) => AsyncGenerator<Outcome<N>, void, undefined>;
}

/**
 * One `send` for whatever vendor: the provider is a value, and swapping it is one line. What else the provider can do, the result can too.
 *
 * @throws {OptionError} when the provider is missing or is none, or an option is unknown
 */
export function createWhatsApp<P extends Provider<never>>(options: { readonly provider: P }): WhatsApp<MessageFor<P>> & OperationsOf<P> {
  const { provider } = checkedOptions("createWhatsApp", { provider: providerRule }, options);
  const { id, messageTypes, features } = provider;

  const fail = (error: unknown): never => {
    throw asSendError(id, error);
  };
  // MessageFor<P> is what P sends; the compiler cannot see that while P is open.
  const send = (message: MessageFor<P>, sendOptions?: SendOptions): Promise<Receipt> =>
    attempt(() => Promise.resolve(provider.send(message as never, sendOptions))).catch(fail);

  function sendMany<N extends MessageFor<P>>(
    messages: Messages<N>,
    manyOptions: SendManyOptions = {},
  ): AsyncGenerator<Outcome<N>, void, undefined> {
    const given = checkedSendMany(messages, manyOptions);
    const { signal, timeoutMs } = given;
    const run = fanOut(signal);
    const deliver = async (index: number, message: N): Promise<Outcome<N>> => {
      try {
        return { ok: true, index, message, receipt: await run((own) => send(message, { signal: own, timeoutMs })) };
      } catch (error) {
        return { ok: false, index, message, error: asSendError(id, error) };
      }
    };
    return outcomesOf(messages, deliver, given);
  }

  return { provider: id, messageTypes, features, send, sendMany, ...operationsOf(provider) };
}
