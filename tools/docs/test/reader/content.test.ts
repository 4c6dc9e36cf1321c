import { expect, test } from "vitest";
import { withContent } from "../../src/reader/content.ts";
import { documentOf, ref } from "../small.ts";

test("JSON in a string is shown as the object that it holds, and says what goes over the wire", () => {
  const Content = {
    type: "string",
    description: "Sign it.",
    deprecated: true,
    contentMediaType: "application/json",
    contentSchema: ref("Text"),
  };
  const document = documentOf({
    Message: { type: "object", properties: { Content } },
    Text: { type: "object", description: "What the message says." },
  });
  expect(withContent(document).components.schemas["Message"]).toEqual({
    type: "object",
    properties: {
      Content: {
        ...ref("Text"),
        deprecated: true,
        description:
          "**JSON in a string.** On the wire this member is a string; it holds the object below, written as JSON.\n\nSign it.\n\nWhat the message says.",
      },
    },
  });
});
