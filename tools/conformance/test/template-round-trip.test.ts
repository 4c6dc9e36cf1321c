import type { Operations } from "@wabakit/core";
import type { Fetch } from "@wabakit/core/vendor";
import { startMock } from "@wabakit/mock";
import { describe, expect, test } from "vitest";
import type { Json } from "../../codegen/src/document.ts";
import { listings } from "../src/listings.ts";
import { seeded } from "../src/mutations.ts";
import { anyTemplate } from "../src/new-templates.ts";
import { type AnyProvider, type ProviderUnderTest, providerFor, providersUnderTest } from "../src/providers.ts";
import { failure } from "../src/sending.ts";

// A template that is handed in and listed again is the same, in Meta's words, as far as the vendor can carry it. What it cannot carry does not leave.
const vendors = await providersUnderTest();
const mock = await startMock(); // for its credentials
await mock.close();
const firstSeed = Number(process.env["WABAKIT_SEED"] ?? 1);
const seeds = Array.from({ length: 150 }, (_, index) => firstSeed + index);

/** The templates of a vendor that remembers the last one, and what it was sent. */
function templatesOf(vendor: ProviderUnderTest, answer: (body: Record<string, Json>) => Json) {
  const sent: Record<string, Json>[] = [];
  const fetch: Fetch = async (_, { body }) => {
    sent.push(JSON.parse(String(body)));
    return Response.json(answer(sent[0] ?? {}));
  };
  const { templates } = providerFor(vendor, mock, { fetch }) as AnyProvider & Partial<Operations>; // whatever it has of them
  return { sent, templates: templates !== undefined && "create" in templates ? templates : undefined };
}

test("every vendor that takes new templates is here", () => {
  const creating = vendors.filter((vendor) => templatesOf(vendor, () => null).templates !== undefined);
  expect(creating.map(({ id }) => id)).toEqual(Object.keys(listings));
});

describe.each(vendors.filter(({ id }) => id in listings))("$id", (vendor) => {
  const listing = listings[vendor.id];
  if (listing === undefined) throw new Error(`There is no listing of ${vendor.id}.`);

  test.each(seeds)("gives a template back as it was (seed %i)", async (seed) => {
    const template = anyTemplate(seeded(seed));
    const { sent, templates } = templatesOf(vendor, listing.answer);
    if (templates === undefined) throw new Error(`${vendor.id} creates no templates.`);
    const refused = listing.refuses(template);
    if (refused !== undefined) {
      expect(await failure(templates.create(template))).toMatchObject({ accepted: "no", issues: [{ path: refused }] });
      expect(sent).toEqual([]);
      return;
    }
    await templates.create(template);
    const rows = [];
    for await (const row of templates.list({ name: template.name, language: template.language })) rows.push(row);
    const { name, language, category } = template;
    expect(rows).toMatchObject([{ name, language, category }]);
    expect(rows[0]?.components).toEqual(listing.tells(template));
  });
});
