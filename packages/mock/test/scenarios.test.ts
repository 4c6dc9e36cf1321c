import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { registry } from "../src/generated/registry.ts";
import { type Mock, MockError, type MockOptions, startMock, type VendorId } from "../src/index.ts";
import { valueAt } from "../src/json.ts";
import { operationsOf } from "../src/operation.ts";
import { magicRecipients } from "../src/magic-recipients.ts";
import { type Call, callsOf, headersFor, initFor } from "./support/calls.ts";

let mock: Mock;
const start = async (options: MockOptions = {}): Promise<Mock> => (mock = await startMock(options));
beforeEach(() => start());
afterEach(() => mock.close());

const textTo = (vendor: VendorId, recipient?: string): Call => {
  const call = callsOf(vendor).find(({ operation, body }) => registry[vendor].readRequest(operation, body)?.message.type === "text");
  if (call === undefined) throw new Error(`${vendor} has no example of a text.`);
  const [to = ""] = registry[vendor].readRequest(call.operation, call.body)?.to ?? [];
  if (recipient === undefined) return call;
  return { ...call, body: JSON.parse(JSON.stringify(call.body).replaceAll(to, recipient)) as Call["body"] }; // the same body to another number
};

const send = (call: Call, headers: Record<string, string> = {}): Promise<Response> => fetch(mock.url + call.path, initFor(call, headers));

const codeIn = async (vendor: VendorId, response: Response): Promise<string> =>
  String(valueAt(await response.json(), registry[vendor].contract["x-envelope"].code));

const codeOf = async (vendor: VendorId, call = textTo(vendor)): Promise<string> => codeIn(vendor, await send(call));

describe("mock.fail with a code", () => {
  test("answers with it as often as asked, then as usual", async () => {
    mock.fail("itniotech", "-68", { times: 2 });
    expect([await codeOf("itniotech"), await codeOf("itniotech"), await codeOf("itniotech")]).toEqual(["-68", "-68", "0"]);
    expect(mock.requests.map(({ scenario }) => scenario)).toEqual(['fail "-68"', 'fail "-68"', undefined]);
  });

  test("waits for a request that is right and could be answered so", async () => {
    mock.fail("itniotech", "-68", { times: 1 });
    const wrong = { ...textTo("itniotech"), body: { ...textTo("itniotech").body, mispelt: 1 } };
    expect(await codeOf("itniotech", wrong)).toBe("-8");
    expect(await codeOf("innopaas")).toBe("0");
    expect(await codeOf("itniotech")).toBe("-68");
  });

  test("lasts until unfail, or clear", async () => {
    for (const end of [() => mock.unfail("itniotech"), () => mock.unfail(), () => mock.clear()]) {
      mock.fail("itniotech", "-68");
      expect([await codeOf("itniotech"), await codeOf("itniotech")]).toEqual(["-68", "-68"]);
      end();
      expect(await codeOf("itniotech")).toBe("0");
    }
  });

  test.each(Object.keys(registry) as VendorId[])("%s: every code that an operation can answer can be asked for", async (vendor) => {
    const first = new Map(callsOf(vendor).map((call) => [call.operation, call]));
    const { contract } = registry[vendor];
    let asked = 0;
    for (const { key, examples } of operationsOf(contract)) {
      const call = first.get(key);
      if (call === undefined) continue; // a form
      for (const example of Object.values(examples)) {
        const code = String(valueAt(example, contract["x-envelope"].code));
        if (code === String(contract["x-envelope"].success)) continue;
        mock.fail(vendor, code, { times: 1 });
        expect(await codeOf(vendor, call)).toBe(code);
        asked += 1;
      }
    }
    expect(asked).toBeGreaterThan(0);
  });
});

describe("mock.fail with a fault of the network", () => {
  test("a reset: the connection is reset, and the request is remembered", async () => {
    mock.fail("itniotech", { reset: true }, { times: 2 });
    await expect(send(textTo("itniotech"))).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
    await expect(mock.fetch(`${mock.url}/wa/custom/sendMsg`, initFor(textTo("itniotech")))).rejects.toMatchObject({
      message: "fetch failed",
      cause: { code: "ECONNRESET" },
    });
    expect(mock.requests.map(({ response, violations }) => [response.status, violations])).toEqual([
      [0, []],
      [0, []],
    ]);
    expect(await codeOf("itniotech")).toBe("0");
  });

  test("a timeout: no answer comes, until the client gives up", async () => {
    mock.fail("itniotech", { timeout: true });
    const init = (): RequestInit => ({ ...initFor(textTo("itniotech")), signal: AbortSignal.timeout(50) });
    await expect(fetch(`${mock.url}/wa/custom/sendMsg`, init())).rejects.toMatchObject({ name: "TimeoutError" });
    await expect(mock.fetch(`${mock.url}/wa/custom/sendMsg`, init())).rejects.toMatchObject({ name: "TimeoutError" });
  });

  test("a timeout without a signal ends when the mock is closed", async () => {
    mock.fail("itniotech", { timeout: true });
    const waiting = mock.fetch(`${mock.url}/wa/custom/sendMsg`, initFor(textTo("itniotech")));
    const ended = waiting.catch((error: unknown) => String(error));
    await new Promise((resolve) => setTimeout(resolve, 10));
    await mock.close();
    expect(await ended).toBe("MockError: The mock was closed.");
  });

  test("latency: the answer comes later, and the wait can be aborted", async () => {
    mock.fail("itniotech", { latencyMs: 30 }, { times: 1 });
    expect(await codeOf("itniotech")).toBe("0");
    mock.fail("itniotech", { latencyMs: 100_000 }, { times: 1 });
    const signal = AbortSignal.timeout(20);
    await expect(mock.fetch(`${mock.url}/wa/custom/sendMsg`, { ...initFor(textTo("itniotech")), signal })).rejects.toThrow(/abort|time/i);
  });

  test("a status: a proxy's page comes instead of the vendor's answer", async () => {
    mock.fail("itniotech", { status: 502 }, { times: 1 });
    const response = await send(textTo("itniotech"));
    expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([
      502,
      "text/html",
      expect.stringContaining("<html>"),
    ]);
    expect(mock.requests[0]?.response).toEqual({ status: 502, body: undefined });
  });
});

test("what the mock cannot do is told, with what there is", () => {
  expect(() => mock.fail("itniotech", "-999")).toThrow(/^itniotech answers no -999; it answers -1 \(authenticationFailed\), /);
  expect(() => mock.fail("acme" as VendorId, "1")).toThrow("There is no vendor acme; there are innopaas, itniotech, uspeedo.");
  expect(() => mock.fail("itniotech", { slow: 3 } as never)).toThrow("A failure is a code of the vendor, or { latencyMs: 500 }");
  expect(() => mock.fail("itniotech", { status: 42 })).toThrow(MockError);
  expect(() => mock.fail("itniotech", "-68", { times: 0 })).toThrow("times must be a whole number of requests above 0.");
});

test("a vendor that is not played cannot fail", async () => {
  await mock.close();
  await start({ vendors: ["uspeedo"] });
  expect(() => mock.fail("itniotech", "-68")).toThrow("This mock does not play itniotech; it plays uspeedo.");
});

describe("magic recipients", () => {
  const expected = {
    innopaas: { 901: "101", 902: "110", 903: "125", 904: "143", 905: "HTTP 503", 906: "105", 907: "133", 914: "HTTP 502" },
    itniotech: { 901: "-1", 902: "-68", 903: "HTTP 429", 904: "0", 905: "-12", 906: "-7", 907: "-5", 914: "HTTP 502" },
    uspeedo: { 901: "17100", 902: "17125", 903: "HTTP 429", 904: "17116", 905: "17104", 906: "160", 907: "17115", 914: "HTTP 502" },
  };

  test.each(Object.keys(expected) as (keyof typeof expected)[])("%s: the number decides the answer", async (vendor) => {
    const answers: Record<string, string> = {};
    for (const number of Object.keys(expected[vendor])) {
      const response = await send(textTo(vendor, `447700900${number}`));
      answers[number] = response.ok ? await codeIn(vendor, response) : `HTTP ${response.status}`;
      expect(mock.requests.at(-1)?.scenario).toBe(`447700900${number}`);
    }
    expect(answers).toEqual(expected[vendor]);
  });

  test("the network's faults have numbers too", async () => {
    await expect(send(textTo("itniotech", "447700900911"))).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
    const signal = AbortSignal.timeout(50);
    await expect(
      mock.fetch(`${mock.url}/wa/custom/sendMsg`, { ...initFor(textTo("itniotech", "447700900912")), signal }),
    ).rejects.toMatchObject({ name: "TimeoutError" });
  });

  test("one whose message fails later is taken, and Prefer goes before the number", async () => {
    expect(await codeOf("itniotech", textTo("itniotech", "447700900921"))).toBe("0");
    const response = await send(textTo("itniotech", "447700900902"), { prefer: "example=templateStatusWrong" });
    expect(response.status).toBe(404);
    expect(mock.requests.at(-1)?.scenario).toBeUndefined();
  });

  test("all are numbers that are never assigned", () => {
    for (const number of Object.keys(magicRecipients)) expect(number).toMatch(/^4477009009\d\d$/);
  });
});

describe("what is remembered of a request", () => {
  test("a wrong signature is explained, and no secret is shown", async () => {
    const call = textTo("itniotech");
    await send(call, { Sign: "0".repeat(32) });
    const sign = headersFor("itniotech", "")["Sign"];
    expect(mock.requests[0]?.signature).toEqual({
      header: "Sign",
      expected: sign,
      received: "0".repeat(32),
      plaintext: "<apiKey><apiSecret>1700000000",
    });
    expect(JSON.stringify(mock.requests)).not.toMatch(/demo-api-(key|secret)/);
  });

  test("uSpeedo: the plaintext is what the body becomes", async () => {
    const call = textTo("uspeedo");
    await send(call, { "X-Signature": "wrong" });
    expect(mock.requests[0]?.signature?.plaintext).toMatch(/^AccountId10001ActionSendMessage.*<accessKeySecret>$/);
  });

  test("headers are kept, with what is secret in them masked", async () => {
    await send(textTo("innopaas"), { "x-api-token": "mine", cookie: "a=b", "x-trace": "t1" });
    expect(mock.requests[0]?.request.headers).toMatchObject({
      appkey: "***",
      authorization: "***",
      "x-api-token": "***",
      cookie: "***",
      "x-trace": "t1",
    });
  });
});

describe("strict", () => {
  const now = 1_700_000_000_000;
  const sendAt = (timestamp: string): Promise<string> => {
    const call = textTo("itniotech");
    const body = JSON.stringify(call.body);
    return fetch(mock.url + call.path, { method: "POST", body, headers: headersFor("itniotech", body, { timestamp }) }).then((response) =>
      response.json().then((answer) => String(valueAt(answer, "status"))),
    );
  };

  test("a timestamp too far off is refused, and said to be our simulation", async () => {
    await mock.close();
    await start({ strict: true, clockWindowSeconds: 60, now: () => now });
    expect([await sendAt("1700000060"), await sendAt("1699999940")]).toEqual(["0", "0"]);
    await sendAt("1699999939");
    expect(mock.requests[2]?.violations).toMatchObject([{ in: "header", path: "Timestamp", rule: "clock" }]);
    expect(mock.requests[2]?.violations[0]?.message).toBe(
      "Timestamp is 61 seconds off the mock's clock; 60 are allowed (our simulation: the vendor documents no window)",
    );
  });

  test("without it the clock does not matter", async () => {
    expect(await sendAt("1000000000")).toBe("0");
  });
});
