import type {
  EditableTemplates,
  ListedButton,
  ListedComponents,
  NewTemplate,
  PasscodeTemplate,
  TemplateButton,
  TemplateCategory,
  TemplateHeader,
  TemplateRow,
  WrittenTemplate,
} from "@wabakit/core";
import {
  type Call,
  checkedTemplate,
  entriesOf,
  entryOf,
  given,
  keyIn,
  membersOf,
  orRefused,
  templatesOf,
  templateStatuses,
  textOf,
  textsOf,
  type Told,
  toTemplateHeader,
  Unsupported,
  wordIn,
} from "@wabakit/core/vendor";
import type { components, paths } from "./generated/schema.ts";

type Schemas = components["schemas"];

/** @param appId the application whose templates they are */
export const templates = (call: Call<paths>, appId: string): EditableTemplates => ({
  // There are no pages.
  list: (asked) =>
    templatesOf<never>("itniotech", asked, async ({ language }, options) => {
      const told = await call("read", "/wa/template/query", given({ appId, languageCode: language }), options);
      const { data } = membersOf(told.raw);
      // The page says one object, although a search by application may find several.
      const found = typeof data === "object" && data !== null && !Array.isArray(data) ? [data] : entriesOf(told, data, "templates");
      return { told, rows: found.flatMap((template) => rowsOf(told, template)), next: undefined };
    }),

  async delete(row, options) {
    const id = keyIn("itniotech", row, "id", /\S/, "that of a listed template");
    await call("change", "/wa/template/del", { appId, templateId: id }, options);
  },

  async create(newTemplate, options) {
    const template = checkedTemplate("itniotech", newTemplate);
    const body = orRefused("itniotech", () => toNewTemplate(template, appId));
    const { raw } = await call("change", "/wa/template/add", body, options);
    return { ...given({ id: textOf(membersOf(membersOf(raw)["data"])["templateId"]) }), raw };
  },
});

/** What the vendor's numbers mean (pages on creating and querying templates, read 2026-11). */
const categories: { readonly [number: string]: TemplateCategory } = { 0: "AUTHENTICATION", 1: "MARKETING", 2: "UTILITY" };
const formats: { readonly [number: string]: TemplateHeader["format"] } = {
  0: "text",
  1: "image",
  2: "video",
  3: "document",
  4: "location",
};
const buttonTypes: { readonly [number: string]: ListedButton } = { 1: { type: "url" }, 2: { type: "quickReply" }, 3: { type: "otp" } };

/** One row for each language. */
function rowsOf(told: Told, template: unknown): TemplateRow[] {
  const { templateId, templateName: name, templateCategory, templateLanList } = membersOf(template);
  return entriesOf(told, templateLanList, "languages of a template").map((version) => {
    const { status, reason, language: found } = membersOf(version);
    const { code: language } = membersOf(found);
    if (typeof name !== "string" || typeof language !== "string") throw told.unreadable("a template without its name or language");
    const known = given({
      id: textOf(templateId),
      category: entryOf(categories, templateCategory),
      status: wordIn(templateStatuses, status),
      reason: textOf(reason) || undefined,
    });
    return {
      ...known,
      name,
      language,
      components: componentsOf(membersOf(version)),
      raw: { ...membersOf(template), templateLanList: [version] },
    };
  });
}

const componentsOf = ({ header, body, footer, buttons }: ReturnType<typeof membersOf>): ListedComponents => {
  const { text, exampleParams } = membersOf(body);
  const { type, text: line, example } = membersOf(header);
  return given({
    header: toTemplateHeader(entryOf(formats, type), line, example),
    body: typeof text === "string" ? given({ text, examples: textsOf(exampleParams) }) : undefined,
    footer: typeof footer === "string" && footer !== "" ? { text: footer } : undefined,
    buttons: Array.isArray(buttons) ? buttons.map(buttonOf) : undefined,
  });
};

function buttonOf(raw: unknown): ListedButton {
  const { type, text, otp_type, url, example } = membersOf(raw);
  return {
    ...entryOf(buttonTypes, type),
    ...given({
      text: textOf(text),
      url: textOf(url),
      example: textsOf(example)?.[0],
      otpType: otp_type === "copy_code" ? "copyCode" : undefined,
    }),
  };
}

/** The vendor's request for a new template. */
export const toNewTemplate = (template: NewTemplate, appId: string): Schemas["CreateTemplateRequest"] =>
  template.category === "AUTHENTICATION" ? toPasscodeTemplate(template, appId) : toWrittenTemplate(template, appId);

const toPasscodeTemplate = ({ name, language, components: { body, footer, buttons } }: PasscodeTemplate, appId: string) =>
  ({
    appId,
    channelType: 0,
    templateName: name,
    language,
    type: 0,
    components: given({
      body: { type: "BODY", add_security_recommendation: body.addSecurityRecommendation },
      footer: footer && ({ type: "FOOTER", code_expiration_minutes: footer.codeExpirationMinutes } as const),
      button: { type: "BUTTONS", buttons: buttons.map(({ text }) => given({ type: 3, text, otp_type: "copy_code" })) },
    }),
  }) satisfies Schemas["AuthenticationTemplate"];

const toWrittenTemplate = ({ name, language, category, components: { header, body, footer, buttons } }: WrittenTemplate, appId: string) =>
  ({
    appId,
    channelType: 0,
    templateName: name,
    language,
    type: category === "MARKETING" ? 1 : 2,
    components: given({
      header: header && toHeader(header),
      body: given({ type: "BODY", text: body.text, example: body.examples && { body_text: body.examples } }),
      footer: footer && ({ type: "FOOTER", text: footer.text } as const),
      button: buttons && ({ type: "BUTTONS", buttons: buttons.map(toButton) } as const),
    }),
  }) satisfies Schemas["MarketingOrUtilityTemplate"];

function toHeader(header: TemplateHeader): Schemas["TemplateHeader"] {
  switch (header.format) {
    case "text":
      return given({
        type: "HEADER",
        format: "0",
        text: header.text,
        example: header.example === undefined ? undefined : { header_text: [header.example] },
      });
    case "location":
      return { type: "HEADER", format: "4" };
    default:
      if (header.example === undefined) {
        throw new Unsupported("components.header", "cannot be sent without an example: Itniotech wants the handle of a sample file");
      }
      return {
        type: "HEADER",
        format: ({ image: "1", video: "2", document: "3" } as const)[header.format],
        example: { header_handle: [header.example] },
      };
  }
}

function toButton(button: TemplateButton, index: number): Schemas["TemplateButton"] {
  switch (button.type) {
    case "quickReply":
      return { type: 2, text: button.text };
    case "url":
      return given({ type: 1, text: button.text, url: button.url, example: button.example === undefined ? undefined : [button.example] });
    case "phoneNumber":
      throw new Unsupported(
        `components.buttons[${index}]`,
        "cannot be sent: how Itniotech writes a button that calls a number is not known",
      );
  }
}
