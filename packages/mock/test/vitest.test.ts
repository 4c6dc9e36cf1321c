// oxlint-disable vitest/no-standalone-expect -- the rule does not know a `test` that is not imported from vitest itself
import { expect } from "vitest";
import { test } from "../src/vitest.ts";
import { sendText } from "./support/calls.ts";

// The fixture and the matchers, used as a user does.

test("a message that was accepted is received", async ({ mock }) => {
  await sendText(mock, { recipient: "447700900123", text: { body: "Hello" } });
  expect(mock).toHaveReceived();
  expect(mock).toHaveReceived({ to: "+44 7700 900123", type: "text", text: "Hello" });
  expect(mock).toHaveReceived({ text: /^Hell/, vendor: "itniotech", message: { text: { body: /o$/ } } });
  expect(mock).not.toHaveReceived({ text: "Hell" });
  expect(mock).toHaveReceivedTimes(1);
  expect(mock).toHaveReceivedTimes(0, { type: "image" });
});

test("each test begins with nothing, on the same server", async ({ mock }) => {
  expect(mock).not.toHaveReceived({ outcome: "all" });
  mock.fail("itniotech", "-68");
  await sendText(mock);
  expect(mock).not.toHaveReceived();
  expect(mock).toHaveReceived({ outcome: "refused" });
});

test("what was asked to fail is over too; vi's asymmetric matchers work in it", async ({ mock }) => {
  await sendText(mock, { text: { body: "Your code is 123456." } });
  expect(mock).toHaveReceived({ message: { text: { body: expect.stringContaining("123456") } } });
  expect(mock.requests[0]?.id).toBeGreaterThan(1);
});

test("what did arrive is told when it was not that: the nearest first, the refused with what was wrong", async ({ mock }) => {
  await sendText(mock, { recipient: "447700900124", text: { body: "Hello" } });
  await sendText(mock, { text: { body: "Goodbye" } });
  await sendText(mock, { text: { body: "Hello" }, mispelt: 1 });
  expect(failureOf(() => expect(mock).toHaveReceived({ to: "+447700900123", type: "text", text: "Hello" }))).toEqual({
    message: [
      'Expected a text message to 447700900123 with the text "Hello", received none.',
      "Arrived: 2 accepted, 1 refused:",
      '  #N itniotech text to 447700900123: "Goodbye"',
      '       text is "Goodbye", not "Hello"',
      '  #N itniotech text to 447700900124: "Hello"',
      '       to is "447700900124", not "447700900123"',
      '  #N itniotech text to 447700900123: "Hello", refused:',
      "       mispelt is unknown here; the known members are: appId, businessPhone, channelType, recipient, context, type, text",
    ].join("\n"),
    expected: { outcome: "accepted", to: "447700900123", type: "text", text: "Hello" },
    actual: { outcome: "accepted", to: "447700900123", type: "text", text: "Goodbye" },
  });
});

test("that nothing arrived is told", ({ mock }) => {
  expect(failureOf(() => expect(mock).toHaveReceived({ type: "image" }))).toMatchObject({
    message: "Expected an image message, received none.\nNo message arrived at all.",
    actual: undefined,
  });
});

test("the wrong number of messages, and one too many, are told", async ({ mock }) => {
  await sendText(mock);
  expect(failureOf(() => expect(mock).toHaveReceivedTimes(2, { type: "text" }))).toMatchObject({
    message: expect.stringMatching(/^Expected a text message 2 times, received it 1 time\.\nArrived: 1 accepted, 0 refused:\n {2}#N /),
    expected: 2,
    actual: 1,
  });
  expect(failureOf(() => expect(mock).not.toHaveReceived({ type: "text" }))).toMatchObject({
    message: expect.stringMatching(/^Expected no text message, received 1\.\nArrived: /),
  });
  expect(failureOf(() => expect(mock).not.toHaveReceivedTimes(1))).toMatchObject({
    message: expect.stringMatching(/^Expected a message not exactly 1 time\./),
  });
});

test("only a mock can have received something", () => {
  expect(() => expect([]).toHaveReceived()).toThrow("expect(…) must be given a mock");
});

/** What a matcher fails with; the ids of requests count through a file. */
function failureOf(assertion: () => void): unknown {
  try {
    assertion();
  } catch (error) {
    const { message, expected, actual } = error as { message: string; expected?: unknown; actual?: unknown }; // what runners read
    return { message: message.replaceAll(/#\d+ /g, "#N "), expected, actual };
  }
  throw new Error("It did not fail.");
}
