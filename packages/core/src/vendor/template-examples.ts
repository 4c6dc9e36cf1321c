import { type Issue, issueAt } from "../issue.ts";
import type { NewTemplate } from "../templates.ts";

/** Variables without a sample value, which Meta's reviewers want of each. A schema cannot tell. */
export function missingExamples({ category, components }: NewTemplate): Issue[] {
  if (category === "AUTHENTICATION") return [];
  const { header, body, buttons = [] } = components;
  const variables = variablesIn(body.text);
  const examples = body.examples?.length ?? 0;
  const withOne = [
    {
      path: "components.header",
      text: header?.format === "text" ? header.text : "",
      example: header && "example" in header && header.example,
    },
    ...buttons.map((button, index) => ({
      path: `components.buttons[${index}]`,
      text: button.type === "url" ? button.url : "",
      example: button.type === "url" && button.example,
    })),
  ];
  return [
    ...(variables === examples
      ? []
      : [
          issueAt(
            "components.body.examples",
            "required",
            `must have a value for each variable of the text: ${variables}, but has ${examples}`,
          ),
        ]),
    ...withOne
      .filter(({ text: written, example }) => variablesIn(written) > 0 && !example)
      .map(({ path }) =>
        issueAt(`${path}.example`, "required", "is missing: there is a variable, and Meta's reviewers want a value for it"),
      ),
  ];
}

/** How many different ones: `{{1}}` may stand twice. */
const variablesIn = (written: string): number => new Set(written.match(/\{\{\s*\w+\s*\}\}/g)).size;
