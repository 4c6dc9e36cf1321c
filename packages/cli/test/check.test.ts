import { startMock } from "@wabakit/mock";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { itniotechAt, records, run } from "./support/run.ts";

const mock = await startMock();
const strict = await startMock({ strict: true });
beforeEach(() => mock.clear());
afterAll(() => Promise.all([mock.close(), strict.close()]));

const env = itniotechAt(mock.url);

interface Checked {
  readonly ok: boolean;
  readonly verdict: string;
  readonly findings: readonly { readonly concern: string; readonly state: string; readonly text: string }[];
}

/** What check says of itniotech, each finding as `key ok`. */
async function checked(
  around: Parameters<typeof run>[1],
): Promise<{ code: number | null; verdict: string; states: string[]; texts: string }> {
  const { code, stdout } = await run(["check", "--json"], around);
  const [{ verdict, findings }] = records(stdout) as unknown as [Checked];
  return {
    code,
    verdict,
    states: findings.map(({ concern, state }) => `${concern} ${state}`),
    texts: findings.map(({ text }) => text).join("\n"),
  };
}

test("all in order: a line for each thing, and nothing but the one query was asked", async () => {
  const { code, stdout, stderr } = await run(["check"], { env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toBe(
    `itniotech  ${mock.url}
  ✓  key        accepted
  ✓  signature  accepted
  ✓  clock      right to within 3 s
  ✓  address    accepted
  ✓  account    has 2 business numbers
  ✓  number     +447700900001: CONNECTED, quality GREEN
✓ itniotech: in order
`,
  );
  expect(mock.requests.map(({ operation }) => operation)).toEqual(["POST /wa/queryBusinessPhoneInfo"]);
});

test("--quiet says the verdict alone", async () => {
  expect(await run(["check", "--quiet"], { env })).toMatchObject({ code: 0, stdout: "✓ itniotech: in order\n" });
});

describe("what is wrong is told apart", () => {
  test("key or signature", async () => {
    const { code, verdict, states } = await checked({ env: { ...env, ITNIOTECH_API_SECRET: "wrong" } });
    expect({ code, verdict }).toEqual({
      code: 1,
      verdict: expect.stringMatching(/^Authentication failed: the key or the signature is wrong\. \(-1\) Check key and secret/),
    });
    expect(states).toEqual(["key wrong", "signature wrong", "clock ok", "address unknown", "account unknown", "number unknown"]);
  });

  test("the clock, when the vendor refuses for it", async () => {
    const { code, verdict, states, texts } = await checked({ env: itniotechAt(strict.url), now: () => Date.now() + 3_600_000 });
    expect({ code, states }).toMatchObject({ code: 1, states: expect.arrayContaining(["clock wrong", "key unknown"]) });
    expect(verdict).toContain("(-4) Set the clock right");
    expect(texts).toMatch(/3,(?:599|600|601) s ahead of the vendor's/);
  });

  test("a clock that is off although the vendor took it", async () => {
    const { code, verdict } = await checked({ env, now: () => Date.now() - 600_000 });
    expect({ code, verdict }).toEqual({
      code: 1,
      verdict: expect.stringMatching(/the clock is not in order: (?:599|600|601) s behind the vendor's/),
    });
  });

  test.each([
    ["-6", "address wrong", /This IP address may not call\. \(-6\) Add the address/],
    ["-10", "account wrong", /No application has this appId\. \(-10\)/],
  ] as const)("%s: %s", async (vendorCode, state, text) => {
    mock.fail("itniotech", vendorCode);
    const { code, verdict, states } = await checked({ env });
    expect({ code, states }).toMatchObject({ code: 1, states: expect.arrayContaining([state, "key unknown"]) });
    expect(verdict).toMatch(text);
  });

  test("a number that is not the account's, and one that is not connected", async () => {
    const other = await checked({ env: { ...env, ITNIOTECH_FROM: "+447700900009" } });
    expect(other).toMatchObject({ code: 1, states: expect.arrayContaining(["account ok", "number wrong"]) });
    expect(other.verdict).toContain("+447700900009 is not a number of this account; it has +447700900001, +447700900002");
    expect((await checked({ env: { ...env, ITNIOTECH_FROM: "+447700900002" } })).verdict).toContain(
      "FLAGGED, quality YELLOW; only a CONNECTED number sends",
    );
  });

  test("nobody there", async () => {
    const { code, verdict, states, texts } = await checked({ env: { ...env, ITNIOTECH_BASE_URL: "http://127.0.0.1:1" } });
    expect({ code, verdict }).toEqual({ code: 1, verdict: expect.stringContaining("No connection to itniotech") });
    expect(new Set(states.map((state) => state.split(" ")[1]))).toEqual(new Set(["unknown"]));
    expect(texts).toContain("not known: the vendor said nothing about it");
  });

  test("settings that are incomplete", async () => {
    const { code, verdict } = await checked({ env: { ITNIOTECH_API_KEY: "demo-api-key" } });
    expect({ code, verdict }).toEqual({
      code: 1,
      verdict: expect.stringContaining("itniotech cannot be called: apiSecret, appId, from are missing"),
    });
  });
});

test("every vendor that is set up is checked, each by its own means, and one that is wrong decides", async () => {
  const all = {
    ...env,
    INNOPAAS_APP_KEY: "demo-app-key",
    INNOPAAS_AUTHORIZATION: "demo-authorization",
    INNOPAAS_WABA_ID: "100200300400500",
    INNOPAAS_FROM: "+447700900001",
    INNOPAAS_BASE_URL: mock.url,
    USPEEDO_ACCESS_KEY_ID: "demo-access-key-id",
    USPEEDO_ACCESS_KEY_SECRET: "wrong",
    USPEEDO_FROM: "+447700900001",
    USPEEDO_BASE_URL: mock.url,
  };
  const { code, stdout } = await run(["check", "--json"], { env: all });
  const told = records(stdout) as unknown as (Checked & { vendor: string })[];
  expect(told.map(({ vendor, ok }) => [vendor, ok])).toEqual([
    ["innopaas", true],
    ["itniotech", true],
    ["uspeedo", false],
  ]);
  expect(code).toBe(1);
  // uSpeedo documents no code for a wrong signature.
  expect(told[2]?.findings).toMatchObject([
    { concern: "key", state: "unknown", text: "may be wrong: the vendor does not say what it refused" },
    { concern: "signature", state: "unknown", text: "may be wrong: the vendor does not say what it refused" },
    { concern: "clock", state: "ok" },
    { concern: "address", state: "unknown" },
    { concern: "account", state: "unknown" },
    { concern: "number", state: "unknown", text: "not known until the rest is right" },
  ]);
  // InnoPaaS signs nothing.
  expect(told[0]?.findings.map(({ concern }) => concern)).toEqual(["key", "clock", "address", "account", "number"]);
});

test("nothing set up is told", async () => {
  expect(await run(["check"])).toMatchObject({ code: 2, stderr: expect.stringContaining("No vendor is set up.") });
});
