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
  digitsOf,
  entriesOf,
  entryOf,
  given,
  invalid,
  listOf,
  membersOf,
  keyIn,
  orRefused,
  pageAfter,
  templatesOf,
  textOf,
  textsOf,
  type Told,
  toTemplateHeader,
  Unsupported,
} from "@wabakit/core/vendor";
import type { components, paths } from "./generated/schema.ts";

type Schemas = components["schemas"];

/** How many rows a page of the list has: as in the vendor's sample. */
const size = 20;

/** @param wabaId the account whose templates they are */
export const templates = (call: Call<paths>, wabaId: string): EditableTemplates => ({
  list: (asked) =>
    templatesOf<number>("innopaas", asked, async ({ name, language }, options, page = 1) => {
      const body = given({ wabaId, name, messageLanguage: language === undefined ? undefined : [language], page, size });
      const told = await call("read", "/api/whatsapp/v3/template/list", body, options);
      const { list, total, pages } = membersOf(membersOf(told.raw)["data"]);
      const entries = entriesOf(told, list, "templates");
      // No page of the docs says whether the first is 0 or 1.
      if (page === 1 && entries.length === 0 && Number(total) > 0)
        throw told.unreadable(`no template on page 1, but a total of ${Number(total)}`);
      return { told, rows: entries.map((entry) => toRow(told, entry)), next: pageAfter({ page, entries, size, pages }) };
    }),

  async delete(row, options) {
    const id = keyIn("innopaas", row, "id", /^[1-9]\d{0,14}$/, "that of a listed template, digits only");
    await call("change", "/api/whatsapp/v3/template/delete", { wabaId, id: Number(id) }, options);
  },

  async create(newTemplate, options) {
    const template = checkedTemplate("innopaas", newTemplate);
    const body = orRefused("innopaas", () => toNewTemplate(template, wabaId));
    const { raw } = await call("change", "/api/whatsapp/v3/template/submit", body, options);
    return { raw };
  },
});

const categories: { readonly [number: string]: TemplateCategory } = { 1: "MARKETING", 2: "AUTHENTICATION", 3: "UTILITY" };
const formats: { readonly [number: string]: TemplateHeader["format"] } = { 2: "text", 3: "image", 4: "video", 5: "document" };

function toRow(told: Told, raw: unknown): TemplateRow {
  const entry = membersOf(raw);
  const { name, messageLanguage: language } = entry;
  if (typeof name !== "string" || typeof language !== "string") throw told.unreadable("a template without its name or language");
  const category = entryOf(categories, entry["category"]);
  // `auditStatus` is a number whose meaning is not documented, so there is no status.
  const known = given({ id: textOf(entry["id"]), category });
  return { ...known, name, language, components: category === "AUTHENTICATION" ? passcodeOf(entry) : writtenOf(entry), raw };
}

type Members = ReturnType<typeof membersOf>;

const passcodeOf = ({ footer, safetyAdvice, buttons }: Members): ListedComponents =>
  given({
    body: { addSecurityRecommendation: ["1", "2"].includes(textOf(safetyAdvice) ?? "") }, // the list prints 2 for yes, the request 1
    footer: /^\d+$/.test(textOf(footer) ?? "") ? { codeExpirationMinutes: Number(footer) } : undefined,
    buttons: buttonsOf(buttons),
  });

const writtenOf = ({ headerType, caption, messageBody, footer, buttons, headerExample, bodyExample }: Members): ListedComponents => {
  const text = textOf(messageBody);
  const [examples] = listOf(membersOf(bodyExample)["body_text"]);
  const format = entryOf(formats, headerType);
  return given({
    header: toTemplateHeader(format, textOf(caption), membersOf(headerExample)[format === "text" ? "header_text" : "header_handle"]),
    body: text === undefined ? undefined : given({ text, examples: textsOf(examples) }),
    footer: lineOf(footer),
    buttons: buttonsOf(buttons),
  });
};

const lineOf = (text: unknown): { readonly text: string } | undefined => (typeof text === "string" && text !== "" ? { text } : undefined);

const buttonsOf = (buttons: unknown): readonly ListedButton[] | undefined =>
  Array.isArray(buttons) && buttons.length > 0 ? buttons.map(buttonOf) : undefined;

const actions: { readonly [number: string]: ListedButton } = {
  1: { type: "quickReply" },
  2: { type: "url" },
  3: { type: "phoneNumber" },
  4: { type: "otp", otpType: "copyCode" },
  5: { type: "otp", otpType: "oneTap" },
};

function buttonOf(raw: unknown): ListedButton {
  const { actionType, label, targetUrl, buttonExample, phoneArea, phone } = membersOf(raw);
  const [area, number] = [textOf(phoneArea), textOf(phone)];
  return {
    ...entryOf(actions, actionType),
    ...given({
      text: textOf(label),
      url: textOf(targetUrl),
      example: textsOf(buttonExample)?.[0]?.replaceAll(/^"|"$/g, ""), // the vendor's sample has quotation marks inside
      phoneNumber: area && number ? `+${area}${number}` : undefined,
      countryCode: area,
    }),
  };
}

/** The vendor's request for a new template. */
export const toNewTemplate = (template: NewTemplate, wabaId: string): Schemas["SubmitTemplateRequest"] =>
  template.category === "AUTHENTICATION" ? toPasscodeTemplate(template, wabaId) : toWrittenTemplate(template, wabaId);

const toPasscodeTemplate = ({ name, language, components: { body, footer, buttons } }: PasscodeTemplate, wabaId: string) =>
  given({
    wabaId,
    name,
    messageLanguage: language,
    category: "2",
    headerType: 1,
    safetyAdvice: body.addSecurityRecommendation ? 1 : 0,
    footer: footer && String(footer.codeExpirationMinutes),
    buttons: buttons.map(({ text }) => given({ actionType: "4", label: text })),
  }) satisfies Schemas["AuthenticationTemplate"];

const toWrittenTemplate = ({ name, language, category, components: { header, body, footer, buttons } }: WrittenTemplate, wabaId: string) =>
  given({
    wabaId,
    name,
    messageLanguage: language,
    category: category === "MARKETING" ? "1" : "3",
    ...toHeader(header),
    messageBody: body.text,
    bodyExample: body.examples && { body_text: [body.examples] },
    footer: footer?.text,
    buttons: buttons?.map(toButton),
  }) satisfies Schemas["MarketingOrUtilityTemplate"];

type Header = Pick<Schemas["MarketingOrUtilityContent"], "headerType" | "caption" | "headerExample">;

function toHeader(header: TemplateHeader | undefined): Header {
  if (header === undefined) return { headerType: 1 };
  switch (header.format) {
    case "text":
      return given({
        headerType: 2,
        caption: header.text,
        headerExample: header.example === undefined ? undefined : { header_text: [header.example] },
      });
    case "location":
      throw new Unsupported("components.header", "cannot be sent: InnoPaaS has no place for a location above a template");
    default:
      return given({
        headerType: ({ image: 3, video: 4, document: 5 } as const)[header.format],
        headerExample: header.example === undefined ? undefined : { header_handle: [header.example] },
      });
  }
}

function toButton(button: TemplateButton, index: number): Schemas["TemplateButton"] {
  switch (button.type) {
    case "quickReply":
      return { actionType: "1", label: button.text };
    case "url":
      return given({
        actionType: "2",
        label: button.text,
        targetUrl: button.url,
        buttonExample: button.example === undefined ? undefined : [button.example],
      });
    case "phoneNumber":
      return { actionType: "3", label: button.text, ...toPhone(button, index) };
  }
}

/** The vendor wants the country code apart, which digits alone do not tell. */
function toPhone({ phoneNumber, countryCode = "" }: Extract<TemplateButton, { type: "phoneNumber" }>, index: number) {
  const digits = digitsOf(phoneNumber);
  if (countryCode !== "" && digits?.startsWith(countryCode) === true)
    return { phoneArea: countryCode, phone: digits.slice(countryCode.length) };
  const path = `components.buttons[${index}].countryCode`;
  throw invalid("innopaas", [
    { path, rule: "required", message: `${path} must be the digits that phoneNumber begins with: InnoPaaS wants them apart` },
  ]);
}
