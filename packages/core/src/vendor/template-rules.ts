import { invalid } from "../not-sent.ts";
import { plainCopy } from "../plain-data.ts";
import type { NewTemplate } from "../templates.ts";
import { inspect } from "./inspect.ts";
import { missingExamples } from "./template-examples.ts";
import { once } from "./once.ts";
import { filled, type Members, type Rule, text } from "./rule.ts";

const media = (format: string): Rule => ({ members: { format, "example?": text } });

const ofCategory = (category: string, components: Members): Rule => ({
  members: { name: filled, language: filled, category, components: { members: components } },
});

const newTemplate = /* @__PURE__ */ once((): Rule => {
  const header: Rule = {
    by: "format",
    branches: [
      { members: { format: "text", text, "example?": text } },
      media("image"),
      media("video"),
      media("document"),
      { members: { format: "location" } },
    ],
  };

  const button: Rule = {
    by: "type",
    branches: [
      { members: { type: "quickReply", text } },
      { members: { type: "url", text, url: text, "example?": text } },
      { members: { type: "phoneNumber", text, phoneNumber: text, "countryCode?": text } },
    ],
  };

  const written: Members = {
    "header?": header,
    body: { members: { text, "examples?": { type: "array", items: text } } },
    "footer?": { members: { text } },
    "buttons?": { type: "array", items: button },
  };

  const passcode: Members = {
    body: { members: { addSecurityRecommendation: { type: "boolean" } } },
    "footer?": { members: { codeExpirationMinutes: { type: "integer", minimum: 1, maximum: 90 } } },
    buttons: { type: "array", minItems: 1, maxItems: 1, items: { members: { type: "otp", otpType: "copyCode", "text?": text } } },
  };

  return {
    by: "category",
    branches: [ofCategory("MARKETING", written), ofCategory("UTILITY", written), ofCategory("AUTHENTICATION", passcode)],
  };
});

/**
 * A copy of a template, held against the model for callers without a compiler.
 *
 * @throws {SendError} `invalid-message`, nothing sent
 */
export function checkedTemplate(provider: string, template: NewTemplate): NewTemplate {
  const copy = plainCopy(provider, template, "the template");
  const issues = inspect(newTemplate(), copy, "the template");
  if (issues.length > 0) throw invalid(provider, issues);
  const missing = missingExamples(copy);
  if (missing.length > 0) throw invalid(provider, missing);
  return copy;
}
