import type { ListedComponents, NewTemplate } from "@wabakit/core";
import { type Json, type JsonObject, isObject } from "../../codegen/src/document.ts";

/** How one vendor lists the template that it was handed, written by hand from its pages. */
export interface Listing {
  /** The answer to a list, from the body that created the template. */
  readonly answer: (body: JsonObject) => Json;
  /** Where the first part is that the vendor cannot be handed. */
  readonly refuses: (template: NewTemplate) => string | undefined;
  /** What its list tells of a template; the rest it does not. */
  readonly tells: (template: NewTemplate) => ListedComponents;
}

/** Of the vendors that take new templates. */
export const listings: { readonly [vendor: string]: Listing } = {
  // The older page's table and sample (v2, read 2026-11): numbers where the request has texts, and 2 for yes.
  innopaas: {
    answer: ({ category, buttons, safetyAdvice, ...body }) => ({
      code: "0",
      message: "Success",
      data: {
        total: 1,
        pages: 1,
        list: [
          {
            ...body,
            id: 194,
            templateId: "0123456789ABCDEF0123456789ABCDEF",
            auditStatus: 1,
            category: Number(category),
            ...(safetyAdvice === undefined ? {} : { safetyAdvice: safetyAdvice === 1 ? 2 : 0 }),
            buttons: objects(buttons).map((button) => ({
              ...button,
              actionType: Number(button["actionType"]),
              ...(Array.isArray(button["buttonExample"])
                ? { buttonExample: button["buttonExample"].map((link) => `"${String(link)}"`) }
                : {}),
            })),
          },
        ],
      },
    }),
    refuses: ({ category, components }) => {
      if (category === "AUTHENTICATION") return undefined;
      if (components.header?.format === "location") return "components.header";
      const index = components.buttons?.findIndex((button) => button.type === "phoneNumber" && button.countryCode === undefined) ?? -1;
      return index === -1 ? undefined : `components.buttons[${index}].countryCode`;
    },
    tells: ({ components }) => components,
  },
  // The pages on creating and querying templates (read 2026-11): one entry for all languages, with numbers, and a footer that is a text.
  itniotech: {
    answer: ({ appId, templateName, type, language, components }) => {
      const { header, body, footer, button } = members(components);
      const { format, text, example } = members(header);
      return {
        status: "0",
        reason: "success",
        data: {
          appId: appId ?? null,
          templateId: "e7d04c5b18f24a6c93b0a1d2e3f4b5c6",
          templateName: templateName ?? null,
          templateCategory: type ?? null,
          templateLanList: [
            {
              status: "PENDING",
              reason: "",
              footer: members(footer)["text"] ?? "",
              language: { code: language ?? null, nameEn: "-", nameCn: "-" },
              ...(header === undefined
                ? {}
                : { header: { type: Number(format), text: text ?? null, example: Object.values(members(example))[0] ?? [] } }),
              body: { type: 0, text: members(body)["text"] ?? null, exampleParams: members(members(body)["example"])["body_text"] ?? [] },
              ...(button === undefined ? {} : { buttons: members(button)["buttons"] ?? null }),
            },
          ],
        },
      };
    },
    refuses: ({ category, components }) => {
      if (category === "AUTHENTICATION") return undefined;
      const { header, buttons } = components;
      if (header !== undefined && header.format !== "text" && header.format !== "location" && header.example === undefined)
        return "components.header";
      const index = buttons?.findIndex(({ type }) => type === "phoneNumber") ?? -1;
      return index === -1 ? undefined : `components.buttons[${index}]`;
    },
    // Which words a passcode template was given is not in the list, as far as its page can be read.
    tells: ({ category, components }) => (category === "AUTHENTICATION" ? { buttons: components.buttons } : components),
  },
};

const members = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
const objects = (value: Json | undefined): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);
