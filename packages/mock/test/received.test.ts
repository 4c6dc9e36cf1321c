import { afterEach, beforeEach, expect, test } from "vitest";
import { type Mock, MockError, startMock } from "../src/index.ts";
import { sendText } from "./support/calls.ts";

let mock: Mock;
beforeEach(async () => void (mock = await startMock({ fast: true })));
afterEach(() => mock.close());

const texts = (messages: readonly { message: { text?: { body?: string } } }[]): unknown[] =>
  messages.map(({ message }) => message.text?.body);

test("messages are those that were accepted, unless others are asked for", async () => {
  await sendText(mock, { text: { body: "one" } });
  await sendText(mock, { text: { body: "two" }, mispelt: 1 });
  await mock.fetch("http://any/nowhere");
  expect(texts(mock.messages())).toEqual(["one"]);
  expect(texts(mock.messages({ outcome: "refused" }))).toEqual(["two"]);
  expect(texts(mock.messages({ outcome: "all" }))).toEqual(["one", "two"]);
  expect(mock.messages({ outcome: "all", text: "two" })).toMatchObject([{ outcome: "refused", violations: [{ path: "mispelt" }] }]);
  expect(mock.messages({ to: "0044 7700 900123" })).toEqual([]);
  expect(mock.messages({ vendor: "uspeedo" })).toEqual([]);
});

test("a message that is there already need not be waited for, and one that comes is", async () => {
  await sendText(mock, { text: { body: "one" } });
  expect(texts([await mock.waitFor({ text: "one" })])).toEqual(["one"]);
  const waiting = mock.waitFor(({ message }) => message.text?.body === "two");
  await sendText(mock, { text: { body: "two" }, mispelt: 1 });
  await sendText(mock, { text: { body: "two" } });
  expect(await waiting).toMatchObject({ outcome: "accepted" });
});

test("several messages are waited for", async () => {
  const waiting = mock.waitFor({ type: "text" }, { count: 2 });
  for (const body of ["one", "two"]) await sendText(mock, { text: { body } });
  expect(texts(await waiting)).toEqual(["one", "two"]);
});

test("what did arrive is told when the time is up", async () => {
  await sendText(mock, { text: { body: "one" } });
  await expect(mock.waitFor({ text: "two" }, { timeoutMs: 1 })).rejects.toThrow(
    'No message with the text "two" arrived within 1 ms.\nArrived: 1 accepted, 0 refused:\n  #1 itniotech text to 447700900123: "one"\n       text is "one", not "two"',
  );
  await expect(mock.waitFor(() => false, { timeoutMs: 1 })).rejects.toThrow("No message that the predicate wants arrived within 1 ms.");
  await expect(mock.waitFor({}, { timeoutMs: 1, count: 3 })).rejects.toThrow("1 of 3 times a message arrived within 1 ms.");
});

test("who waits is told that the mock was closed", async () => {
  const waiting = mock.waitFor().catch((error: unknown) => error);
  await mock.close();
  expect(await waiting).toMatchObject({ name: "MockError", message: "The mock was closed.", reason: "impossible" });
  expect(await waiting).toBeInstanceOf(MockError);
});

test("an answer that got lost does not unsend the message", async () => {
  mock.fail("itniotech", { reset: true }, { times: 1 });
  await expect(sendText(mock)).rejects.toThrow("fetch failed");
  expect(mock.messages()).toMatchObject([{ outcome: "accepted", response: { status: 0 } }]);
});
