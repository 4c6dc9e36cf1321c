import type { MessageFor, Provider } from "@wabakit/core";
import { checkedOptions, type OptionRules } from "@wabakit/core/vendor";
import { booleanRule, checkedSendOptions, checkProvider, functionRule, messageNow } from "./options.ts";
import { instrumentsOf, meterRule, tracerRule } from "./telemetry/instruments.ts";
import { SendRecord, type TelemetryOptions } from "./telemetry/send-record.ts";

export type { TelemetryOptions };

const rules: OptionRules<keyof TelemetryOptions<never>> = {
  tracer: tracerRule,
  meter: meterRule,
  http: booleanRule,
  attributes: functionRule,
};

/**
 * Records each send with OpenTelemetry, by its semantic conventions 1.44: a messaging span, below it a client span for each HTTP request, and the
 * durations of both as metrics. Neither the recipient nor what is written is recorded, and no credential.
 *
 * What fails in the recording is lost; it changes no send. What else the provider can do stays as it is and is not recorded.
 *
 * @throws {OptionError} when an argument is not what it has to be
 */
export function withTelemetry<P extends Provider<never>>(provider: P, options: TelemetryOptions<MessageFor<P>> = {}): P {
  checkProvider("withTelemetry", "provider", provider);
  const given = checkedOptions("withTelemetry", rules, options);
  const instruments = instrumentsOf(given);
  const { id } = provider;

  const send: Provider<never>["send"] = async (asked, askedOptions) => {
    const message = messageNow(id, asked);
    const sendOptions = checkedSendOptions(id, askedOptions);
    const record = new SendRecord(instruments, provider, message, given);
    try {
      const receipt = await record.run(() => provider.send(message, { ...sendOptions, ...record.hooks(sendOptions) }));
      record.taken(receipt);
      return receipt;
    } catch (error) {
      record.failed(error);
      throw error;
    }
  };
  return { ...provider, send };
}
