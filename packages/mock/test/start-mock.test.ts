import { createHash } from "node:crypto";
import { request } from "node:http";
import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { sign } from "../../uspeedo/src/sign.ts";
import { type Mock, MockError, type MockOptions, startMock } from "../src/index.ts";

let mock: Mock;
const start = async (options: MockOptions = {}): Promise<Mock> => (mock = await startMock(options));
afterEach(() => mock.close());

const md5 = (text: string): string => createHash("md5").update(text).digest("hex");

const itniotech = (timestamp = "1700000000") => ({
  "content-type": "application/json;charset=UTF-8",
  "api-key": "demo-api-key",
  timestamp,
  sign: md5(`demo-api-keydemo-api-secret${timestamp}`),
});

const text = {
  appId: "Demo1234",
  businessPhone: "447700900001",
  channelType: 0,
  recipient: "447700900123",
  type: "text",
  text: { body: "Hello" },
};

const post = (body: unknown, headers: Record<string, string> = itniotech(), path = "/wa/custom/sendMsg"): Promise<Response> =>
  fetch(mock.url + path, { method: "POST", headers, body: typeof body === "string" ? body : JSON.stringify(body) });

test("malformed JSON is answered with the vendor's code where it has one", async () => {
  await start();
  const response = await post('{"appId":');
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ status: "-7" });
  expect(mock.requests).toMatchObject([{ vendor: "itniotech", violations: [{ in: "body", rule: "syntax" }] }]);
});

test("malformed JSON is answered with a problem document where the vendor documents nothing", async () => {
  await start();
  const response = await post("nonsense", { appkey: "demo-app-key", authorization: "demo-authorization" }, "/api/whatsapp/v3/msg/submit");
  expect(response.status).toBe(400);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(await response.json()).toMatchObject({ status: 400, violations: [{ rule: "syntax" }] });
});

test("an empty body is a broken rule, not a crash", async () => {
  await start();
  expect(await (await post("")).json()).toMatchObject({ status: "-7" });
});

test("a number where the vendor's samples print one is taken, with a warning", async () => {
  await start();
  const response = await post({ ...text, businessPhone: 447_700_900_001 });
  expect(await response.json()).toMatchObject({ status: "0" });
  expect(mock.requests[0]?.warnings).toEqual([expect.stringContaining("businessPhone is a number")]);
});

test.each([
  ["a wrong signature", { sign: "0".repeat(32) }, "signature", "Sign"],
  ["a wrong key", { "api-key": "other" }, "credential", "Api-Key"],
])("%s is answered with the vendor's code, and the header is named", async (_, wrong, rule, path) => {
  await start();
  const response = await post(text, { ...itniotech(), ...wrong });
  expect(await response.json()).toMatchObject({ status: "-1" });
  expect(mock.requests[0]?.violations[0]).toMatchObject({ in: "header", path, rule });
  expect(JSON.stringify(mock.requests)).not.toContain("demo-api-secret");
});

test("upper-case hex is a right signature too, as the guide says", async () => {
  await start();
  const headers = itniotech();
  expect(await (await post(text, { ...headers, sign: headers.sign.toUpperCase() })).json()).toMatchObject({ status: "0" });
});

test("a missing header is named", async () => {
  await start();
  const { sign: _, ...headers } = itniotech();
  await post(text, headers);
  expect(mock.requests[0]?.violations).toMatchObject([{ in: "header", path: "Sign", rule: "required" }]);
});

test("other credentials can be configured", async () => {
  await start({ credentials: { itniotech: { apiKey: "mine", apiSecret: "secret" } } });
  const headers = { ...itniotech(), "api-key": "mine", sign: md5("minesecret1700000000") };
  expect(await (await post(text, headers)).json()).toMatchObject({ status: "0" });
});

test("an unknown example says which there are", async () => {
  await start();
  const response = await post(text, { ...itniotech(), prefer: "example=nonsense" });
  expect(response.status).toBe(404);
  expect(((await response.json()) as { detail: string }).detail).toMatch(
    /names no example of POST \/wa\/custom\/sendMsg: nonsense; there are accepted, /,
  );
});

test("same seed, same ids; ids differ within a run; the clock is the given one", async () => {
  const run = async (seed: number): Promise<unknown[]> => {
    await start({ seed, now: () => 1_700_000_000_000 });
    const answers = [await (await post(text)).json(), await (await post(text)).json()];
    await mock.close();
    return answers;
  };
  const [first, again, other] = [await run(7), await run(7), await run(8)];
  expect(first).toEqual(again);
  expect(first[0]).not.toEqual(first[1]);
  expect(first[0]).not.toEqual(other[0]);
  expect(first[0]).toMatchObject({ data: { timestamp: 1_700_000_000, messageId: expect.stringMatching(/^[0-9a-f]{32}$/) } });
});

test("an unknown path and a wrong method say what there is", async () => {
  await start();
  const missing = await fetch(`${mock.url}/nowhere`);
  expect([missing.status, ((await missing.json()) as { detail: string }).detail]).toEqual([
    404,
    expect.stringContaining("/wa/custom/sendMsg"),
  ]);
  const wrong = await fetch(`${mock.url}/wa/custom/sendMsg`);
  expect([wrong.status, ((await wrong.json()) as { detail: string }).detail]).toEqual([405, "/wa/custom/sendMsg takes POST, not GET"]);
});

test("only the chosen vendors are played", async () => {
  await start({ vendors: ["uspeedo"] });
  expect((await post(text)).status).toBe(404);
  expect(mock.vendors).toEqual(["uspeedo"]);
});

test("a body that never ends its JSON in time does not hold others up, and close ends it", async () => {
  await start();
  const { port } = new URL(mock.url);
  const socket = connect(Number(port), "127.0.0.1");
  socket.write("POST /wa/custom/sendMsg HTTP/1.1\r\nhost: mock\r\ncontent-length: 1000\r\n\r\n{");
  expect((await post(text)).status).toBe(200);
  const closed = new Promise((resolve) => socket.once("close", resolve).once("error", resolve));
  await mock.close();
  await closed;
});

test("a body over 10 MiB is refused and nothing is kept of it", async () => {
  await start();
  const response = await post(`"${"x".repeat(10 * 1024 * 1024)}"`);
  expect(response.status).toBe(413);
  expect(mock.requests[0]?.request.body).toBe("");
});

test("its fetch needs no socket, and clear forgets", async () => {
  await start();
  const init = { method: "POST", body: JSON.stringify(text), headers: itniotech() };
  const inside = await mock.fetch("http://mock.invalid/wa/custom/sendMsg", init);
  const outside = await fetch(`${mock.url}/wa/custom/sendMsg`, init);
  const accepted = { status: "0", data: { messageId: expect.any(String) } };
  expect([await inside.json(), await outside.json()]).toMatchObject([accepted, accepted]);
  expect([...inside.headers]).toEqual([...outside.headers].filter(([name]) => inside.headers.has(name)));
  expect(mock.requests.map(({ id, operation }) => [id, operation])).toEqual([
    [1, "POST /wa/custom/sendMsg"],
    [2, "POST /wa/custom/sendMsg"],
  ]);
  mock.clear();
  expect(mock.requests).toEqual([]);
});

test("its fetch obeys the signal", async () => {
  await start();
  const signal = AbortSignal.abort(new Error("enough"));
  await expect(mock.fetch(`${mock.url}/wa/custom/sendMsg`, { method: "POST", body: "{}", signal })).rejects.toThrow("enough");
  expect(mock.requests).toEqual([]);
});

test("a taken port and an unknown vendor are told in one line", async () => {
  await start();
  const port = Number(new URL(mock.url).port);
  await expect(startMock({ port })).rejects.toThrow(
    new MockError(`Port ${port} on 127.0.0.1 is taken. Choose another, or 0 for a free one.`),
  );
  await expect(startMock({ vendors: ["nobody" as never] })).rejects.toThrow(
    "There is no vendor nobody; there are innopaas, itniotech, uspeedo",
  );
  await expect(startMock({ port: 70_000 })).rejects.toThrow("whole number from 0 to 65535");
});

test("the list of violations fits into a header, however many there are", async () => {
  await start();
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`неизвестно${index}`, index]));
  const response = await post({ ...text, ...many });
  const listed: unknown = JSON.parse(response.headers.get("x-wabakit-violations") ?? "");
  expect(listed).toEqual(mock.requests[0]?.violations.slice(0, (listed as unknown[]).length));
  expect(mock.requests[0]?.violations.length).toBe(500);
});

test.each([
  [{}, 160, "required"],
  [[], 160, "required"],
  ["text", 160, "required"],
  [{ To: "1" }, 160, "required"],
  [{ Action: null }, 160, "required"],
  [{ Action: "Foo" }, 161, "enum"],
  [{ Action: 7 }, 161, "enum"],
])("uSpeedo: the action that %j names is a violation, and has the gateway's code", async (body, code, rule) => {
  await start();
  const sent = JSON.stringify(body);
  const unsigned = { body: sent, timestamp: "1700000000", nonce: "1" };
  const signature = sign({ accessKeySecret: "demo-access-key-secret" }, unsigned);
  const headers = { "x-access-key-id": "demo-access-key-id", "x-signature": signature, "x-timestamp": unsigned.timestamp, "x-nonce": "1" };
  const response = await post(sent, headers, "/api");
  expect(mock.requests[0]?.violations).toMatchObject([{ in: "body", path: "Action", rule, vendorCode: String(code) }]);
  expect(JSON.parse(response.headers.get("x-wabakit-violations") ?? "[]")).toEqual(mock.requests[0]?.violations);
  expect(await response.json()).toMatchObject({ RetCode: code });
});

test("a timestamp that is not in seconds is refused, signed or not", async () => {
  await start();
  await post(text, itniotech("1700000000000"));
  expect(mock.requests[0]?.violations).toMatchObject([{ in: "header", path: "Timestamp", rule: "pattern" }]);
});

test("a path that is no path is answered, and remembered", async () => {
  await start();
  const { port } = new URL(mock.url);
  const status = await new Promise<number | undefined>((resolve) => {
    request({ port, path: "//", method: "POST" }, (response) => resolve(response.resume().statusCode)).end();
  });
  expect(status).toBe(404);
  expect(mock.requests).toMatchObject([{ request: { path: "/" }, violations: [{ in: "path" }] }]);
});

test("only the last requests are remembered, and of a long body its beginning", async () => {
  await start({ keep: 2 });
  for (const body of ["first", "second"]) await post({ ...text, text: { body } });
  await post(`"${"x".repeat(2 * 1024 * 1024)}"`);
  expect(mock.requests.map(({ request: { body } }) => body.length)).toEqual([expect.any(Number), 1024 * 1024]);
});

test("an unknown option and an unknown credential are told", async () => {
  await start();
  await expect(startMock({ prot: 3 } as MockOptions)).rejects.toThrow("prot is not an option; the options are vendors, port, host,");
  await expect(startMock({ credentials: { itniotech: { apikey: "x" } } })).rejects.toThrow(
    "itniotech has no credential apikey; it has apiKey, apiSecret.",
  );
});

test("what the mock lets pass is in a header too", async () => {
  await start();
  const response = await post({ ...text, businessPhone: 447_700_900_001 });
  expect(response.headers.get("x-wabakit-warnings")).toContain("businessPhone is a number");
});

test("one violation that is too long for a header is shortened, not left out", async () => {
  await start();
  const response = await post({ ...text, [`x${"y".repeat(9_000)}`]: 1 });
  expect(JSON.parse(response.headers.get("x-wabakit-violations") ?? "[]")).toHaveLength(1);
});

test("a form is held against the contract: its parts, and their media types", async () => {
  await start();
  const upload = async (parts: { readonly [name: string]: Blob }): Promise<unknown> => {
    const body = new FormData();
    for (const [name, part] of Object.entries(parts)) body.append(name, part);
    const headers = { appkey: "demo-app-key", authorization: "demo-authorization" };
    const response = await fetch(`${mock.url}/api/whatsapp/v3/uploadFile`, { method: "POST", headers, body });
    return [response.status, mock.requests.at(-1)?.violations.map(({ path, rule }) => `${path} ${rule}`)];
  };
  const picture = new Blob(["png"], { type: "image/png" });
  expect(await upload({ file: picture })).toEqual([200, []]);
  expect(await upload({})).toEqual([422, ["file required"]]);
  expect(await upload({ file: picture, fiel: picture })).toEqual([422, ["fiel additionalProperties"]]);
  expect(await upload({ file: new Blob(["gif"], { type: "image/gif" }) })).toEqual([422, ["file contentType"]]);
});

test("await using closes it", async () => {
  let url = "";
  {
    await using own = await startMock({ vendors: ["itniotech"] });
    ({ url } = mock = own);
    expect((await fetch(`${url}/_mock`)).status).toBe(200);
  }
  await expect(fetch(url)).rejects.toThrow("fetch failed");
});
