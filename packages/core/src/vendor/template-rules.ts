import { plainCopy } from "../plain-data.ts";
import type { NewTemplate } from "../templates.ts";
import { inspect } from "./inspect.ts";
import { invalid } from "./invalid-message.ts";
import { missingExamples } from "./template-examples.ts";
import type { Rule, RuleRef } from "./rule.ts";

const text: Rule = { type: "string" };
const filled: Rule = { type: "string", minLength: 1 };

/** An object with these members and no others; those that end in a question mark may be left out. */
const object = /* @__NO_SIDE_EFFECTS__ */ (members: { readonly [member: string]: RuleRef }): Rule => ({
  type: "object",
  closed: true,
  properties: Object.fromEntries(Object.entries(members).map(([member, rule]) => [member.replace("?", ""), rule])),
  required: Object.keys(members).filter((member) => !member.endsWith("?")),
});

const literal = /* @__NO_SIDE_EFFECTS__ */ (value: string): Rule => ({ const: value });

const media = /* @__NO_SIDE_EFFECTS__ */ (format: string): Rule => object({ format: literal(format), "example?": text });
const header: Rule = {
  type: "object",
  by: {
    member: "format",
    branches: {
      text: object({ format: literal("text"), text, "example?": text }),
      image: media("image"),
      video: media("video"),
      document: media("document"),
      location: object({ format: literal("location") }),
    },
  },
};

const button: Rule = {
  type: "object",
  by: {
    member: "type",
    branches: {
      quickReply: object({ type: literal("quickReply"), text }),
      url: object({ type: literal("url"), text, url: text, "example?": text }),
      phoneNumber: object({ type: literal("phoneNumber"), text, phoneNumber: text, "countryCode?": text }),
    },
  },
};

const ofCategory = /* @__NO_SIDE_EFFECTS__ */ (category: string, components: { readonly [member: string]: RuleRef }): Rule =>
  object({ name: filled, language: filled, category: literal(category), components: object(components) });

const written = {
  "header?": header,
  body: object({ text, "examples?": { type: "array", items: text } }),
  "footer?": object({ text }),
  "buttons?": { type: "array", items: button },
} as const;

const passcode = {
  body: object({ addSecurityRecommendation: { type: "boolean" } }),
  "footer?": object({ codeExpirationMinutes: { type: "integer", minimum: 1, maximum: 90 } }),
  buttons: {
    type: "array",
    minItems: 1,
    maxItems: 1,
    items: object({ type: literal("otp"), otpType: literal("copyCode"), "text?": text }),
  },
} as const;

const newTemplate: Rule = {
  type: "object",
  by: {
    member: "category",
    branches: {
      MARKETING: ofCategory("MARKETING", written),
      UTILITY: ofCategory("UTILITY", written),
      AUTHENTICATION: ofCategory("AUTHENTICATION", passcode),
    },
  },
};

/**
 * A copy of a template, held against the model for callers without a compiler.
 *
 * @throws {SendError} `invalid-message`, nothing sent
 */
export function checkedTemplate(provider: string, template: NewTemplate): NewTemplate {
  const copy = plainCopy(provider, template, "the template");
  const issues = inspect(newTemplate, copy);
  if (issues.length > 0) throw invalid(provider, issues);
  const missing = missingExamples(copy);
  if (missing.length > 0) throw invalid(provider, missing);
  return copy;
}
