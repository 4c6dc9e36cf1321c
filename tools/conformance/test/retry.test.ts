import type { Fetch } from "@wabakit/core/vendor";
import { startMock } from "@wabakit/mock";
import { afterAll, expect, test } from "vitest";
import { withRetry } from "wabakit";
import { isObject } from "../../codegen/src/document.ts";
import { valueAt } from "../src/json.ts";
import { plain } from "../src/messages.ts";
import { type ProviderUnderTest, providerFor, providersUnderTest } from "../src/providers.ts";
import { send } from "../src/sending.ts";

const vendors = await providersUnderTest();
const mock = await startMock();
afterAll(() => mock.close());

/** The headers that the contract says carry the time or the nonce of a request. */
function fresh({ document }: ProviderUnderTest): string[] {
  const schemes = Object.values(Object(document["components"]).securitySchemes ?? {});
  return schemes.filter(isObject).flatMap((scheme) => (scheme["x-carries"] === undefined ? [] : [String(scheme["name"]).toLowerCase()]));
}

test("some vendors sign", () => {
  expect(vendors.flatMap(fresh).length).toBeGreaterThan(2);
});

test.each(vendors)("$id: a message that is tried again is signed afresh, and both signatures are good", async (vendor) => {
  const tries: Record<string, string>[] = [];
  let seconds = 1_700_000_000;
  const busyAtFirst: Fetch = async (url, init) => {
    tries.push(Object.fromEntries(new Headers(init.headers)));
    const answer = await fetch(url, init as RequestInit); // a body of ours is a string
    return tries.length === 1 ? new Response(null, { status: 429 }) : answer;
  };
  const provider = providerFor(vendor, mock, { fetch: busyAtFirst, now: () => (seconds += 1) * 1000 });
  const { receipt, arrived } = await send(mock, withRetry(provider, { sleep: async () => {} }), plain.text);

  expect(receipt).toMatchObject({ provider: vendor.id });
  const { code, success } = vendor.envelope;
  expect(arrived.map(({ violations, response }) => [violations, valueAt(response.body, code)])).toEqual([
    [[], success],
    [[], success],
  ]);
  expect(arrived[1]?.request.body).toBe(arrived[0]?.request.body);
  for (const header of fresh(vendor)) {
    expect(tries[0]?.[header]).toMatch(/\S/);
    expect(tries[1]?.[header], header).not.toBe(tries[0]?.[header]);
  }
});
