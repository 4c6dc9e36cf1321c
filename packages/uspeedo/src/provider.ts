import type { MediaStore, MessageOf, PhoneNumbers, Provider, Templates } from "@wabakit/core";
import {
  caller,
  createClient,
  definePreflight,
  defineProvider,
  digitsOf,
  factoryOptions,
  membersOf,
  phoneOption,
  textOf,
  type VendorAnswers,
} from "@wabakit/core/vendor";
import { type CredentialName, type UspeedoClientOptions, vendor } from "./client.ts";
import { codes } from "./errors.ts";
import { operations } from "./generated/rules.ts";
import type { components, paths } from "./generated/schema.ts";
import { media } from "./media.ts";
import { phoneNumbers } from "./phone-numbers.ts";
import { type Sender, toAudio, toDocument, toImage, toLocation, toSticker, toTemplate, toText, toVideo } from "./requests.ts";
import { templates } from "./templates.ts";

const sends = ["text", "image", "video", "audio", "document", "sticker", "location", "template"] as const;
const features = ["mediaId", "previewUrl"] as const;
const sendActions = ["SendMessage", "SendWhatsappMessage"] as const;

export type Feature = (typeof features)[number];

/** Options of `uspeedo`: credentials, the sender, and how calls are made. */
export interface UspeedoOptions extends Omit<UspeedoClientOptions, "preflight"> {
  /** The business number that sends, with country code: `+447700900001`. */
  readonly from: string;
  /**
   * The name of the operation: the vendor's pages say `SendMessage`, its SDKs `SendWhatsappMessage`. If one is answered with code 161, use the other.
   * Default: `SendMessage`.
   */
  readonly sendAction?: (typeof sendActions)[number] | undefined;
}

/** Every message that uSpeedo sends. */
export type UspeedoMessage = MessageOf<(typeof sends)[number], Feature>;

/** What uSpeedo can do. */
export interface UspeedoProvider extends Provider<UspeedoMessage> {
  readonly media: MediaStore;
  readonly phoneNumbers: PhoneNumbers;
  readonly templates: Templates;
}

const preflight = /* @__PURE__ */ definePreflight(operations);

const answers: VendorAnswers = {
  id: "uspeedo",
  success: "0",
  codes,
  read(body, { headers }) {
    const { RetCode, Message, RequestId, Data } = membersOf(body);
    return {
      code: textOf(RetCode),
      message: textOf(Message),
      messageId: textOf(membersOf(Data)["MessageId"]),
      requestId: textOf(RequestId) || (headers.get("X-Speedo-Request-Uuid") ?? undefined),
    };
  },
};

/**
 * uSpeedo as a provider. Each message is checked against the contract before it leaves, and sent at most once.
 *
 * @throws {OptionError} when an option is missing, unknown or unusable
 */
export const uspeedo = (options: UspeedoOptions): UspeedoProvider => {
  const own = {
    from: phoneOption,
    sendAction: { fits: (value: unknown) => (sendActions as readonly unknown[]).includes(value), must: `be ${sendActions.join(" or ")}` },
  };
  const given = factoryOptions("uspeedo", options);
  const client = createClient<paths, CredentialName>(
    { ...vendor, factory: "uspeedo", options: { ...vendor.options, ...own } },
    { ...given, preflight },
  );
  const sender: Sender = { action: given.sendAction ?? "SendMessage", businessPhone: digitsOf(given.from) ?? "" };

  const request =
    <M>(make: (message: M, sender: Sender) => components["schemas"]["SendMessageRequest"]) =>
    (message: M) =>
      ({ path: "/api#SendMessage", body: make(message, sender) }) as const;

  const provider = defineProvider<paths, (typeof sends)[number], Feature>({
    ...answers,
    sends,
    features,
    client,
    requests: {
      text: request(toText),
      image: request(toImage),
      video: request(toVideo),
      audio: request(toAudio),
      document: request(toDocument),
      sticker: request(toSticker),
      location: request(toLocation),
      template: request(toTemplate),
    },
  });
  const call = caller(answers, client);
  return {
    ...provider,
    media: media(call, sender.businessPhone, given.timeoutMs),
    phoneNumbers: phoneNumbers(call),
    templates: templates(call, sender.businessPhone),
  };
};
