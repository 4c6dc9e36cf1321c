import type { MessageFor, Provider } from "@wabakit/core";
import { notSent, safeCause } from "@wabakit/core/vendor";
import { checkedSendOptions, checkArgument, checkProvider, functionRule, messageNow } from "./options.ts";
import { deadlineOf, inTime, monotonic } from "./time.ts";

/**
 * Changes each message on its way to one provider: template names and approvals are per account, so a backup often knows a template by another name.
 * What else the provider can do stays as it is.
 *
 * A map that throws is `SendError` `invalid-message`, nothing sent. The time it takes counts.
 *
 * @throws {OptionError} when an argument is not what it has to be
 */
export function mapMessage<P extends Provider<never>>(
  provider: P,
  map: (message: MessageFor<P>) => MessageFor<P> | Promise<MessageFor<P>>,
): P {
  checkProvider("mapMessage", "provider", provider);
  checkArgument("mapMessage", "map", { ...functionRule, required: true }, map);
  const { id } = provider;

  const mapped = async (message: MessageFor<P>): Promise<MessageFor<P>> => {
    try {
      return await map(message);
    } catch (error) {
      throw notSent("invalid-message", id, `${id}: The function given to mapMessage failed, see cause`, { cause: safeCause(error) });
    }
  };

  const send: Provider<never>["send"] = async (given, givenOptions) => {
    const message = messageNow(id, given);
    const options = checkedSendOptions(id, givenOptions);
    const deadline = deadlineOf(id, options, monotonic);
    const adapted = await inTime(
      options,
      () => mapped(message),
      (code) => notSent(code, id, `${id}: ${problems[code]}`),
    );
    if (!(deadline.leftMs() > 0)) throw notSent("timed-out", id, `${id}: ${problems["timed-out"]}`);
    // What the map gives is what P sends, by its type; the compiler cannot see that while P is open.
    return provider.send(adapted as never, deadline.options());
  };
  return { ...provider, send };
}

const problems = {
  aborted: "The caller ended the call during mapMessage",
  "timed-out": "The time was up before the function given to mapMessage was done",
};
