import type { Broadcast, BusinessAccounts, EditableTemplates, MessageOf, PhoneNumbers, Provider } from "@wabakit/core";
import {
  caller,
  createClient,
  defineBroadcast,
  definePreflight,
  defineProvider,
  digitsOf,
  factoryOptions,
  idOption,
  membersOf,
  phoneOption,
  type ProviderDefinition,
  textOf,
  type VendorAnswers,
} from "@wabakit/core/vendor";
import { businessAccounts } from "./business-accounts.ts";
import { type CredentialName, type InnopaasClientOptions, vendor } from "./client.ts";
import { codes } from "./errors.ts";
import { operations } from "./generated/rules.ts";
import type { components, paths } from "./generated/schema.ts";
import { phoneNumbers } from "./phone-numbers.ts";
import {
  type InteractiveShape,
  interactiveShapes,
  type Sender,
  toAudio,
  toButtons,
  toContacts,
  toDocument,
  toImage,
  toList,
  toLocation,
  toMarketingTemplate,
  toProduct,
  toProductList,
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
  "marketingTemplate",
  "list",
  "buttons",
  "product",
  "productList",
] as const;
const features = ["reference", "documentCaption", "mediaHeader"] as const;

/** How many numbers a message may have (message page, read 2026-11). */
const recipientsPerCall = 1000;

export type Feature = (typeof features)[number];

/** Options of `innopaas`: credentials, the sender, and how calls are made. */
export interface InnopaasOptions extends Omit<InnopaasClientOptions, "preflight"> {
  /** The id of the WhatsApp Business Account that sends, as InnoPaaS' console shows it. */
  readonly wabaId: string;
  /** The business number that sends, with country code: `+447700900001`. */
  readonly from: string;
  /**
   * How interactive headers and reply buttons are written: as in the vendor's present tables, or as in its older samples. It prints no sample of the
   * present version, so try `"nested"` if headers or buttons are refused or do not arrive. Default: `"flat"`.
   */
  readonly interactiveShape?: InteractiveShape | undefined;
}

/** Every message that InnoPaaS sends. */
export type InnopaasMessage = MessageOf<(typeof sends)[number], Feature>;

/** What InnoPaaS can do. */
export interface InnopaasProvider extends Provider<InnopaasMessage> {
  /** Up to 1,000 recipients a call. */
  readonly broadcast: Broadcast<InnopaasMessage>;
  readonly businessAccounts: BusinessAccounts;
  readonly phoneNumbers: PhoneNumbers;
  readonly templates: EditableTemplates;
}

const preflight = /* @__PURE__ */ definePreflight(operations);

const answers: VendorAnswers = {
  id: "innopaas",
  success: "0",
  codes,
  read(body) {
    const { code, message, data } = membersOf(body);
    return { code: textOf(code), message: textOf(message), messageId: textOf(data) };
  },
};

/**
 * InnoPaaS as a provider. Each message is checked against the contract before it leaves, and sent at most once.
 *
 * @throws {OptionError} when an option is missing, unknown or unusable
 */
export const innopaas = (options: InnopaasOptions): InnopaasProvider => {
  const own = {
    wabaId: idOption("the id of the WhatsApp Business Account that sends, from InnoPaaS' console"),
    from: phoneOption,
    interactiveShape: {
      fits: (value: unknown) => typeof value === "string" && Object.hasOwn(interactiveShapes, value),
      must: `be one of ${Object.keys(interactiveShapes).join(", ")}`,
    },
  };
  const given = factoryOptions("innopaas", options);
  const client = createClient<paths, CredentialName>(
    { ...vendor, factory: "innopaas", options: { ...vendor.options, ...own } },
    { ...given, preflight },
  );
  const { wabaId, from, interactiveShape = "flat" } = given;
  const sender: Sender = { wabaId, sendNumber: digitsOf(from) ?? "", interactiveShape };

  const submit =
    <M>(make: (message: M, sender: Sender) => components["schemas"]["SubmitMessageRequest"]) =>
    (message: M) =>
      ({ path: "/api/whatsapp/v3/msg/submit", body: make(message, sender) }) as const;

  const definition: ProviderDefinition<paths, (typeof sends)[number], Feature> = {
    ...answers,
    sends,
    features,
    client,
    requests: {
      text: submit(toText),
      image: submit(toImage),
      video: submit(toVideo),
      audio: submit(toAudio),
      document: submit(toDocument),
      sticker: submit(toSticker),
      location: submit(toLocation),
      contacts: submit(toContacts),
      template: submit(toTemplate),
      list: submit(toList),
      buttons: submit(toButtons),
      product: submit(toProduct),
      productList: submit(toProductList),
      marketingTemplate: (message) => ({ path: "/api/whatsapp/v3/mmlite/msg/submit", body: toMarketingTemplate(message, sender) }),
    },
  };
  const call = caller(answers, client);
  return {
    ...defineProvider(definition),
    broadcast: defineBroadcast(definition, recipientsPerCall),
    businessAccounts: businessAccounts(call),
    phoneNumbers: phoneNumbers(call, wabaId),
    templates: templates(call, wabaId),
  };
};
