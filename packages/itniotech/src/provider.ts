import type { BusinessAccounts, EditableTemplates, MessageOf, PhoneNumbers, Provider } from "@wabakit/core";
import {
  caller,
  createClient,
  definePreflight,
  defineProvider,
  digitsOf,
  factoryOptions,
  idOption,
  membersOf,
  phoneOption,
  textOf,
  type VendorAnswers,
} from "@wabakit/core/vendor";
import { businessAccounts } from "./business-accounts.ts";
import { type CredentialName, type ItniotechClientOptions, vendor } from "./client.ts";
import { codes } from "./errors.ts";
import { operations } from "./generated/rules.ts";
import type { components, paths } from "./generated/schema.ts";
import { phoneNumbers } from "./phone-numbers.ts";
import {
  type Sender,
  toAudio,
  toButtons,
  toContacts,
  toDocument,
  toImage,
  toList,
  toLocation,
  toLocationRequest,
  toSticker,
  toTemplate,
  toText,
  toVideo,
} from "./requests.ts";
import { templates } from "./templates.ts";

const sends = [
  "text",
  "image",
  "video",
  "audio",
  "document",
  "sticker",
  "location",
  "contacts",
  "template",
  "list",
  "buttons",
  "locationRequest",
] as const;
const features = ["replyTo", "documentCaption"] as const;

export type Feature = (typeof features)[number];

/** Options of `itniotech`: credentials, the sender, and how calls are made. */
export interface ItniotechOptions extends Omit<ItniotechClientOptions, "preflight"> {
  /** The id of the application that sends, from the console: 8 characters in every sample of the vendor's. */
  readonly appId: string;
  /** The business number that sends, with country code: `+447700900001`. */
  readonly from: string;
}

/** Every message that Itniotech sends. */
export type ItniotechMessage = MessageOf<(typeof sends)[number], Feature>;

/** What Itniotech can do. */
export interface ItniotechProvider extends Provider<ItniotechMessage> {
  readonly businessAccounts: BusinessAccounts;
  readonly phoneNumbers: PhoneNumbers;
  readonly templates: EditableTemplates;
}

const preflight = /* @__PURE__ */ definePreflight(operations);

const answers: VendorAnswers = {
  id: "itniotech",
  success: "0",
  codes,
  read(body, response) {
    const { status, reason, data } = membersOf(body);
    const isPage = status === response.status; // a Java server's own error page has the HTTP status there
    return { code: isPage ? undefined : textOf(status), message: textOf(reason), messageId: textOf(membersOf(data)["messageId"]) };
  },
};

/**
 * Itniotech as a provider. Each message is checked against the contract before it leaves, and sent at most once.
 *
 * @throws {OptionError} when an option is missing, unknown or unusable
 */
export const itniotech = (options: ItniotechOptions): ItniotechProvider => {
  const own = { appId: idOption("the id of the application that sends, from Itniotech's console"), from: phoneOption };
  const given = factoryOptions("itniotech", options);
  const client = createClient<paths, CredentialName>(
    { ...vendor, factory: "itniotech", options: { ...vendor.options, ...own } },
    { ...given, preflight },
  );
  const { appId, from } = given;
  const sender: Sender = { appId, businessPhone: digitsOf(from) ?? "" };

  const custom =
    <M>(make: (message: M, sender: Sender) => components["schemas"]["SendCustomMessageRequest"]) =>
    (message: M) =>
      ({ path: "/wa/custom/sendMsg", body: make(message, sender) }) as const;

  const provider = defineProvider<paths, (typeof sends)[number], Feature>({
    ...answers,
    sends,
    features,
    client,
    requests: {
      text: custom(toText),
      image: custom(toImage),
      video: custom(toVideo),
      audio: custom(toAudio),
      document: custom(toDocument),
      sticker: custom(toSticker),
      location: custom(toLocation),
      contacts: custom(toContacts),
      list: custom(toList),
      buttons: custom(toButtons),
      locationRequest: custom(toLocationRequest),
      template: (message) => ({ path: "/wa/template/sendMsg", body: toTemplate(message, sender) }),
    },
  });
  const call = caller(answers, client);
  return {
    ...provider,
    businessAccounts: businessAccounts(call, appId),
    phoneNumbers: phoneNumbers(call, appId),
    templates: templates(call, appId),
  };
};
