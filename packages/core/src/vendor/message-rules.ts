import type { MessageBodies, MessageFeature, MessageType } from "../message.ts";
import { once } from "./once.ts";
import { filled, type Literal, type Members, type Rule, text } from "./rule.ts";

// The shape of each body, for callers without a compiler and for values from elsewhere: it stops misspelt, missing and wrongly typed members
// before anything is mapped. Lengths and patterns are each vendor's own and stand in its contract; a text's length, which not every vendor prints, is Meta's.

/** Makes every member of a body appear in its rule, marked where it may be left out, and no other. */
type RuleFor<Body> = [Body] extends [readonly unknown[]]
  ? Rule
  : Omit<Rule, "members"> & { readonly members: { readonly [Name in NameOf<Body, MemberOf<Body>>]: Rule | Literal } };
type MemberOf<Body> = Body extends unknown ? Extract<keyof Body, string> : never;
type NameOf<Body, Member extends string> = Member extends unknown
  ? IsOptional<Body, Member> extends false
    ? Member
    : `${Member}?`
  : never;
/** `boolean` where it may be left out in some of the forms of a body. */
type IsOptional<Body, Member extends string> = Body extends unknown
  ? object extends Pick<Body, Extract<Member, keyof Body>>
    ? true
    : false
  : never;

const list = (items: Rule): Rule => ({ type: "array", items, minItems: 1 });

/** A file: where it is, or the id it has at the vendor. */
const file = <const M extends Members>(members: M) =>
  ({ members: { "link?": filled, "id?": filled, ...members }, exactlyOne: [["link"], ["id"]] }) satisfies Rule;

/** An object that carries its type and one member of the same name. */
const tagged = (type: string, value: Rule): Rule => ({ members: { type, [type]: value } });

/** A choice that has but one type yet: of another, only that is told. */
const oneType = (branch: Rule): Rule => ({ by: "type", branches: [branch] });

const button = (subType: string, parameter: Rule): Rule => ({
  members: {
    type: "button",
    subType,
    index: { type: "integer", minimum: 0, maximum: 9 },
    parameters: { type: "array", items: oneType(parameter), minItems: 1, maxItems: 1 },
  },
});

/** The rule of each body, by message type. */
const bodyRules = /* @__PURE__ */ once((): { readonly [T in MessageType]: RuleFor<MessageBodies<MessageFeature>[T]> } => {
  const place: Rule = { enum: ["HOME", "WORK"] };

  const media = file({});
  const captioned = file({ "caption?": text });

  const location = {
    members: {
      latitude: { type: "number", minimum: -90, maximum: 90 },
      longitude: { type: "number", minimum: -180, maximum: 180 },
      "name?": text,
      "address?": text,
    },
  } as const satisfies Rule;

  const contact: Rule = {
    members: {
      name: {
        members: {
          formattedName: filled,
          "firstName?": text,
          "lastName?": text,
          "middleName?": text,
          "suffix?": text,
          "prefix?": text,
        },
      },
      "phones?": list({ members: { phone: filled, "type?": { enum: ["CELL", "MAIN", "IPHONE", "HOME", "WORK"] }, "waId?": text } }),
      "emails?": list({ members: { email: filled, "type?": place } }),
      "urls?": list({ members: { url: filled, "type?": place } }),
      "addresses?": list({
        members: {
          "type?": place,
          "street?": text,
          "city?": text,
          "state?": text,
          "zip?": text,
          "country?": text,
          "countryCode?": text,
        },
      }),
      "org?": { members: { "company?": text, "department?": text, "title?": text } },
      "birthday?": { type: "string", pattern: /^\d{4}-\d{2}-\d{2}$/ },
    },
  };

  const textParameter = tagged("text", filled);
  const headerParameter: Rule = {
    by: "type",
    branches: [
      textParameter,
      tagged("image", media),
      tagged("video", media),
      tagged("document", file({ "filename?": filled })),
      tagged("location", location),
    ],
  };

  const templateComponent: Rule = {
    by: "type",
    branches: [
      { members: { type: "header", parameters: list(headerParameter) } },
      { members: { type: "body", parameters: list(oneType(textParameter)) } },
      { by: "subType", branches: [button("url", textParameter), button("quickReply", tagged("payload", filled))] },
    ],
  };

  const template = {
    members: { name: filled, language: filled, "components?": { type: "array", items: templateComponent } },
  } as const satisfies Rule;

  const headerLink: Rule = { members: { link: filled } };
  const interactiveHeader: Rule = {
    by: "type",
    branches: [textParameter, tagged("image", headerLink), tagged("video", headerLink), tagged("document", headerLink)],
  };

  const row: Rule = { members: { id: filled, title: filled, "description?": text } };
  const replyButton: Rule = { members: { id: filled, title: filled } };

  return {
    text: { members: { body: { type: "string", minLength: 1, maxLength: 4096 }, "previewUrl?": { type: "boolean" } } },
    image: captioned,
    video: captioned,
    audio: media,
    document: file({ filename: filled, "caption?": text }),
    sticker: media,
    location,
    contacts: list(contact),
    template,
    marketingTemplate: template,
    list: {
      members: {
        "header?": interactiveHeader,
        body: filled,
        "footer?": text,
        button: filled,
        sections: list({ members: { "title?": text, rows: list(row) } }),
      },
    },
    buttons: {
      members: {
        "header?": interactiveHeader,
        body: filled,
        "footer?": text,
        buttons: { type: "array", items: replyButton, minItems: 1, maxItems: 3 },
      },
    },
    product: { members: { "body?": filled, "footer?": text, catalogId: filled, productRetailerId: filled } },
    productList: {
      members: {
        header: oneType(textParameter),
        body: filled,
        "footer?": text,
        catalogId: filled,
        sections: list({ members: { "title?": text, productRetailerIds: list(filled) } }),
      },
    },
    locationRequest: { members: { body: filled } },
  };
});

export const isMessageType = (type: unknown): type is MessageType => typeof type === "string" && Object.hasOwn(bodyRules(), type);

/** The rule of any message. */
export const anyMessage: () => Rule = /* @__PURE__ */ once(() => ({
  by: "type",
  branches: Object.entries(bodyRules()).map(([type, body]) => ({
    members: { to: filled, type, "replyTo?": filled, "reference?": { type: "string", minLength: 1, maxLength: 32 }, [type]: body },
  })),
}));
