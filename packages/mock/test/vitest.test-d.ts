// Checked by tsc, never run: what of the test kit compiles.
// oxlint-disable vitest/no-standalone-expect -- the rule does not know a `test` that is not imported from vitest itself
import { expect } from "vitest";
import { startMock } from "../src/index.ts";
import { test, testWithMock } from "../src/vitest.ts";

test("a fixture and matchers", async ({ mock }) => {
  expect(mock).toHaveReceived();
  expect(mock).not.toHaveReceived({ to: "447700900123", type: "productList", vendor: "innopaas", text: /a/, outcome: "refused" });
  expect(mock).toHaveReceivedTimes(2, { message: { template: { name: "parcel_ready" } } });
  // @ts-expect-error no message is of this type
  expect(mock).toHaveReceived({ type: "letter" });
  // @ts-expect-error the member is misspelt
  expect(mock).toHaveReceived({ tpye: "text" });
  // @ts-expect-error how often it must say
  expect(mock).toHaveReceivedTimes({ type: "text" });
});

testWithMock({ vendors: ["uspeedo"] })("options", ({ mock }) => mock.clear());
// @ts-expect-error there is no such vendor
testWithMock({ vendors: ["nobody"] });

const mock = await startMock();
const one: string | undefined = (await mock.waitFor({ type: "text" })).message.text?.body;
const several: number = (await mock.waitFor({ type: "text" }, { count: 2 })).length;
// @ts-expect-error one message is no list
const none: number = (await mock.waitFor({ type: "text" })).length;
await mock.reply(1, { type: "text", text: "Hello" });
// @ts-expect-error a button has an id
await mock.reply(1, { type: "button", title: "Yes" });
export { none, one, several };
