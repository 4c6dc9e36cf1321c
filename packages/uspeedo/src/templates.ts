import type { ListedButton, ListedComponents, TemplateHeader, TemplateRow, Templates } from "@wabakit/core";
import {
  type Call,
  entriesOf,
  entryOf,
  given,
  keyIn,
  listOf,
  membersOf,
  templateCategories,
  templatesOf,
  templateStatuses,
  textOf,
  textsOf,
  type Told,
  toTemplateHeader,
  wordIn,
} from "@wabakit/core/vendor";
import type { paths } from "./generated/schema.ts";

/** @param businessPhone the number whose templates they are, digits only */
export const templates = (call: Call<paths>, businessPhone: string): Templates => ({
  list: (asked) =>
    templatesOf<string>("uspeedo", asked, async ({ name }, options, after) => {
      const body = given({ Action: "GetTemplates", BusinessPhone: businessPhone, Name: name, After: after });
      const told = await call("read", "/api#GetTemplates", body, options);
      const { Data, Paging } = membersOf(membersOf(told.raw)["Data"]);
      const rows = entriesOf(told, Data, "templates").map((entry) => toRow(told, entry));
      return { told, rows, next: nextOf(told, membersOf(Paging)) };
    }),

  async delete(row, options) {
    const name = keyIn("uspeedo", row, "name", /\S/, "that of a listed template");
    await call("change", "/api#DeleteTemplate", { Action: "DeleteTemplate", BusinessPhone: businessPhone, Name: name }, options);
  },
});

/** Where the next page is, if there is one. The last page has a cursor, too: only `Next` tells. */
function nextOf(told: Told, { Next, Cursors }: ReturnType<typeof membersOf>): string | undefined {
  if (Next === undefined || Next === null || Next === "") return undefined;
  const after = textOf(membersOf(Cursors)["After"]);
  if (after === undefined || after === "") throw told.unreadable("a page of templates without the cursor of the next");
  return after;
}

function toRow(told: Told, raw: unknown): TemplateRow {
  const { ID, Name: name, Language: language, Category, Status, RejectedReason, Components } = membersOf(raw);
  if (typeof name !== "string" || typeof language !== "string") throw told.unreadable("a template without its name or language");
  const known = given({
    id: textOf(ID),
    category: wordIn(templateCategories, Category),
    status: wordIn(templateStatuses, Status),
    reason: RejectedReason === "NONE" ? undefined : textOf(RejectedReason) || undefined, // Meta writes NONE
  });
  return { ...known, name, language, components: componentsOf(listOf(Components)), raw };
}

const componentsOf = (parts: readonly unknown[]): ListedComponents => {
  const part = (type: string) => parts.map(membersOf).find((members) => members["Type"] === type);
  const [header, body, footer, buttons] = [part("HEADER"), part("BODY"), part("FOOTER"), part("BUTTONS")];
  return given({
    header: header && headerOf(header),
    body: body && given({ text: textOf(body["Text"]), examples: textsOf(listOf(membersOf(body["Example"])["BodyText"])[0]) }),
    footer: footer && given({ text: textOf(footer["Text"]) }),
    buttons: buttons && listOf(buttons["Buttons"]).map(buttonOf),
  });
};

const formats: { readonly [word: string]: TemplateHeader["format"] } = {
  TEXT: "text",
  IMAGE: "image",
  VIDEO: "video",
  DOCUMENT: "document",
  LOCATION: "location",
};

function headerOf({ Format, Text, Example }: ReturnType<typeof membersOf>): TemplateHeader | undefined {
  const format = entryOf(formats, Format);
  return toTemplateHeader(format, Text, membersOf(Example)[format === "text" ? "HeaderText" : "HeaderHandle"]);
}

const buttonTypes: { readonly [type: string]: ListedButton } = {
  QUICK_REPLY: { type: "quickReply" },
  URL: { type: "url" },
  PHONE_NUMBER: { type: "phoneNumber" },
  OTP: { type: "otp" },
};

function buttonOf(raw: unknown): ListedButton {
  const { Type, Text, URL, PhoneNumber, Example } = membersOf(raw);
  return {
    ...entryOf(buttonTypes, Type),
    ...given({
      text: textOf(Text),
      url: textOf(URL) || undefined,
      example: textsOf(Example)?.[0],
      phoneNumber: textOf(PhoneNumber) || undefined,
    }),
  };
}
