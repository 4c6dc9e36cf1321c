import type { MessageBodies, MessageFeature, MessageType } from "../message.ts";
import type { Rule, RuleRef } from "./rule.ts";

// The shape of each body, for callers without a compiler and for values from elsewhere: it stops misspelt, missing and wrongly typed members
// before anything is mapped. Lengths and patterns are each vendor's own and stand in its contract; a text's length, which not every vendor prints, is Meta's.

/** Makes every member of a body appear in its rule, and no other. */
type RuleFor<Body> = Body extends readonly unknown[]
  ? Rule
  : Rule & { readonly properties: { readonly [Member in MemberOf<Body>]: RuleRef } };
type MemberOf<Body> = Body extends unknown ? keyof Body : never;

const text: Rule = { type: "string" };
const filled: Rule = { type: "string", minLength: 1 };
const place: Rule = { type: "string", enum: ["HOME", "WORK"] };

const object = /* @__NO_SIDE_EFFECTS__ */ <Member extends string>(
  properties: { readonly [M in Member]: RuleRef },
  ...required: NoInfer<Member>[]
): Rule & { properties: typeof properties } => ({
  type: "object",
  closed: true,
  properties,
  required,
});

const list = /* @__NO_SIDE_EFFECTS__ */ (items: RuleRef): Rule => ({ type: "array", items, minItems: 1 });

/** A file: where it is, or the id it has at the vendor. */
const file = /* @__NO_SIDE_EFFECTS__ */ <Member extends string>(
  properties: { readonly [M in Member]: RuleRef },
  ...required: NoInfer<Member>[]
): Rule & { properties: typeof properties } => ({ ...object(properties, ...required), exactlyOne: [["link"], ["id"]] });
const media = file({ link: filled, id: filled });
const captioned = file({ link: filled, id: filled, caption: text });
const document = file({ link: filled, id: filled, filename: filled, caption: text }, "filename");
const headerDocument = file({ link: filled, id: filled, filename: filled });

const location = object(
  {
    latitude: { type: "number", minimum: -90, maximum: 90 },
    longitude: { type: "number", minimum: -180, maximum: 180 },
    name: text,
    address: text,
  },
  "latitude",
  "longitude",
);

const contact = object(
  {
    name: object({ formattedName: filled, firstName: text, lastName: text, middleName: text, suffix: text, prefix: text }, "formattedName"),
    phones: list(
      object({ phone: filled, type: { type: "string", enum: ["CELL", "MAIN", "IPHONE", "HOME", "WORK"] }, waId: text }, "phone"),
    ),
    emails: list(object({ email: filled, type: place }, "email")),
    urls: list(object({ url: filled, type: place }, "url")),
    addresses: list(object({ type: place, street: text, city: text, state: text, zip: text, country: text, countryCode: text })),
    org: object({ company: text, department: text, title: text }),
    birthday: { type: "string", pattern: /^\d{4}-\d{2}-\d{2}$/ },
  },
  "name",
);

const literal = /* @__NO_SIDE_EFFECTS__ */ (value: string): Rule => ({ type: "string", const: value });

/** An object that carries its type and one member of the same name. */
const tagged = /* @__NO_SIDE_EFFECTS__ */ (type: string, value: RuleRef): Rule =>
  object({ type: literal(type), [type]: value }, "type", type);

const choice = /* @__NO_SIDE_EFFECTS__ */ (member: string, branches: { readonly [value: string]: RuleRef }): Rule => ({
  type: "object",
  by: { member, branches },
});

const textParameter = tagged("text", filled);
const index: Rule = { type: "integer", minimum: 0, maximum: 9 };
const one = /* @__NO_SIDE_EFFECTS__ */ (items: RuleRef): Rule => ({ type: "array", items, minItems: 1, maxItems: 1 });
const button = /* @__NO_SIDE_EFFECTS__ */ (subType: string, parameter: RuleRef): Rule =>
  object(
    { type: literal("button"), subType: literal(subType), index, parameters: one(parameter) },
    "type",
    "subType",
    "index",
    "parameters",
  );

const headerParameter = choice("type", {
  text: textParameter,
  image: tagged("image", media),
  video: tagged("video", media),
  document: tagged("document", headerDocument),
  location: tagged("location", location),
});

const templateComponent = choice("type", {
  header: object({ type: literal("header"), parameters: list(headerParameter) }, "type", "parameters"),
  body: object({ type: literal("body"), parameters: list(choice("type", { text: textParameter })) }, "type", "parameters"),
  button: choice("subType", {
    url: button("url", choice("type", { text: textParameter })),
    quickReply: button("quickReply", choice("type", { payload: tagged("payload", filled) })),
  }),
});

const template = object({ name: filled, language: filled, components: { type: "array", items: templateComponent } }, "name", "language");

const headerLink = object({ link: filled }, "link");
const textHeader = tagged("text", filled);
const interactiveHeader = choice("type", {
  text: textHeader,
  image: tagged("image", headerLink),
  video: tagged("video", headerLink),
  document: tagged("document", headerLink),
});

const row = object({ id: filled, title: filled, description: text }, "id", "title");
const replyButton = object({ id: filled, title: filled }, "id", "title");

/** The rule of each body, by message type. */
const bodyRules: { readonly [T in MessageType]: RuleFor<MessageBodies<MessageFeature>[T]> } = {
  text: object({ body: { type: "string", minLength: 1, maxLength: 4096 }, previewUrl: { type: "boolean" } }, "body"),
  image: captioned,
  video: captioned,
  audio: media,
  document,
  sticker: media,
  location,
  contacts: list(contact),
  template,
  marketingTemplate: template,
  list: object(
    {
      header: interactiveHeader,
      body: filled,
      footer: text,
      button: filled,
      sections: list(object({ title: text, rows: list(row) }, "rows")),
    },
    "body",
    "button",
    "sections",
  ),
  buttons: object(
    { header: interactiveHeader, body: filled, footer: text, buttons: { type: "array", items: replyButton, minItems: 1, maxItems: 3 } },
    "body",
    "buttons",
  ),
  product: object({ body: filled, footer: text, catalogId: filled, productRetailerId: filled }, "catalogId", "productRetailerId"),
  productList: object(
    {
      header: choice("type", { text: textHeader }),
      body: filled,
      footer: text,
      catalogId: filled,
      sections: list(object({ title: text, productRetailerIds: list(filled) }, "productRetailerIds")),
    },
    "header",
    "body",
    "catalogId",
    "sections",
  ),
  locationRequest: object({ body: filled }, "body"),
};

/** The rule of each message, by its type. */
export const messageRules: { readonly [T in MessageType]: Rule } = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.entries(bodyRules).map(([type, body]) => [
    type,
    object(
      { to: filled, type: literal(type), replyTo: filled, reference: { type: "string", minLength: 1, maxLength: 32 }, [type]: body },
      "to",
      "type",
      type,
    ),
  ]),
  // Object.fromEntries forgets the keys; they are those of bodyRules.
) as { [T in MessageType]: Rule };
