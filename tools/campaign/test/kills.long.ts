import { expect, test } from "vitest";
import { expectNoneTwice, momentsIn } from "./run-with.ts";

test("100 workers are killed while 20,000 messages are sent: none is lost, none is sent twice, each is accounted for", async () => {
  const { kills } = await expectNoneTwice("100 kills", { messages: 20_000, workers: 3, killAt: momentsIn(20_000, 100) });
  expect(kills).toBe(100);
});
