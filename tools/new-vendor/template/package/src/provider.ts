import type { MessageOf, Provider } from "@wabakit/core";
import {
  createClient,
  definePreflight,
  defineProvider,
  digitsOf,
  factoryOptions,
  membersOf,
  phoneOption,
  textOf,
} from "@wabakit/core/vendor";
import { type __Vendor__ClientOptions, type CredentialName, vendor } from "./client.ts";
import { codes } from "./errors.ts";
import { operations } from "./generated/rules.ts";
import type { paths } from "./generated/schema.ts";
import { type Sender, toText } from "./requests.ts";

const sends = ["text"] as const;
const features = [] as const;

export type Feature = (typeof features)[number];

/** Options of `__vendor__`: credentials, the sender, and how calls are made. */
export interface __Vendor__Options extends Omit<__Vendor__ClientOptions, "preflight"> {
  /** The business number that sends, with country code: `+447700900001`. */
  readonly from: string;
}

/** Every message that __Vendor__ sends. */
export type __Vendor__Message = MessageOf<(typeof sends)[number], Feature>;

const preflight = /* @__PURE__ */ definePreflight(operations);

/**
 * __Vendor__ as a provider. Each message is checked against the contract before it leaves, and sent at most once.
 *
 * @throws {OptionError} when an option is missing, unknown or unusable
 */
export const __vendor__ = (options: __Vendor__Options): Provider<__Vendor__Message> => {
  const given = factoryOptions("__vendor__", options);
  const client = createClient<paths, CredentialName>(
    { ...vendor, factory: "__vendor__", options: { ...vendor.options, from: phoneOption } },
    { ...given, preflight },
  );
  const sender: Sender = { from: digitsOf(given.from) ?? "" };

  return defineProvider<paths, (typeof sends)[number], Feature>({
    id: "__vendor__",
    sends,
    features,
    client,
    success: "0",
    codes,
    read(body) {
      const { code, message, data } = membersOf(body);
      return { code: textOf(code), message: textOf(message), messageId: textOf(membersOf(data)["messageId"]) };
    },
    requests: {
      text: (message) => ({ path: "/__vendor__/messages", body: toText(message, sender) }),
    },
  });
};
