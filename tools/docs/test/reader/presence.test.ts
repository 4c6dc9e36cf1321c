import { expect, test } from "vitest";
import { withPresence } from "../../src/reader/presence.ts";
import { documentOf, ref } from "../small.ts";

const id = { type: "string", description: "An id." };
const required = (...names: string[]): { required: string[] } => ({ required: names });

test("exactly one: said at each member, and no tabs left", () => {
  const document = documentOf({
    Media: { type: "object", properties: { id, link: ref("Link"), caption: id }, oneOf: [required("id"), required("link")] },
    Link: { type: "string", description: "A link." },
  });
  expect(withPresence(document).components.schemas["Media"]).toEqual({
    type: "object",
    properties: {
      id: { type: "string", description: "An id.\n\nGive exactly one of these: `id` or `link`." },
      link: { ...ref("Link"), description: "A link.\n\nGive exactly one of these: `id` or `link`." },
      caption: id,
    },
  });
});

test("members that go together", () => {
  const document = documentOf({ Media: { properties: { id }, oneOf: [required("id"), required("title", "text")] } });
  expect(withPresence(document).components.schemas["Media"]).toEqual({
    properties: { id: { type: "string", description: "An id.\n\nGive exactly one of these: `id` or `title` and `text`." } },
  });
});

test("a choice between schemas stays", () => {
  const document = documentOf({ Media: { properties: { id }, oneOf: [{ type: "string" }, required("id")] } });
  expect(withPresence(document)).toEqual(document);
});
