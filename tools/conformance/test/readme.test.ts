import { readFileSync } from "node:fs";
import { join } from "node:path";
import { startMock } from "@wabakit/mock";
import { afterAll, describe, expect, test } from "vitest";
import { providerFor, providersUnderTest } from "../src/providers.ts";

// A README is all that npm shows of a package.
const vendors = await providersUnderTest();
const mock = await startMock();
afterAll(() => mock.close());

describe.each(vendors)("the README of $id", (vendor) => {
  const readme = readFileSync(join(vendor.folder, "README.md"), "utf8");
  const provider = providerFor(vendor, mock);

  test("has a row for each option that the provider takes", () => {
    let options = "";
    try {
      providerFor(vendor, mock, { nonsense: true });
    } catch (error) {
      options = /the options are (.*)\./.exec(String(error))?.[1] ?? "";
    }
    const rows = new Set([...readme.matchAll(/^\| ((?:`\w+` ?)+)\|/gm)].flatMap(([, names = ""]) => names.match(/\w+/g) ?? []));
    const taken = options.split(", ").filter((option) => option !== "preflight"); // the provider's own; the client takes it
    expect(taken.length).toBeGreaterThan(8);
    expect(taken.filter((option) => !rows.has(option))).toEqual([]);
  });

  test("names what it sends, and what else it can do", () => {
    for (const type of provider.messageTypes) expect(readme).toContain(`\`${type}\``);
    const operations = Object.keys(provider).filter((member) => !["id", "messageTypes", "features", "send"].includes(member));
    for (const operation of operations) expect(readme).toContain(`whatsapp.${operation}`);
  });

  test("says how to send, what an error tells, and shows the client", () => {
    expect(readme).toMatch(/^```sh\nnpm install @wabakit\/\w+\n```\n\n## Send\n/m);
    expect(readme).toContain("`SendError`");
    expect(readme).toContain("`accepted`");
    expect(readme).toMatch(/^## Client\n(?:.*\n)*?```ts\n/m);
    expect(readme).toMatch(/\[`@wabakit\/mock`\]/);
  });
});
