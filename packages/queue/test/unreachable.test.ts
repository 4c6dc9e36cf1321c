import { expect, onTestFinished, test } from "vitest";
import { createQueue } from "../src/index.ts";
import { fake, nowhere } from "./fakes.ts";

function open() {
  const queue = createQueue({ connection: nowhere, providers: { main: fake() }, reachableWithinMs: 100 });
  const errors: string[] = [];
  queue.on("error", ({ message }) => errors.push(message));
  onTestFinished(() => queue.close());
  return { queue, errors };
}

const text = { to: "+447700900123", type: "text", text: { body: "Hello" } } as const;

test("without a Redis every call says so, in its time, and names the place and what to do", async () => {
  const { queue, errors } = open();
  const calls = [
    queue.enqueue(text),
    queue.enqueueMany([{ message: text }]),
    queue.stats(),
    queue.find("a"),
    queue.drain(),
    queue.pause(),
    queue.resolve("a", "sent"),
    queue.unresolved().next(),
    queue.worker().ready(),
  ];
  for (const outcome of await Promise.allSettled(calls)) {
    expect(outcome).toMatchObject({ status: "rejected", reason: { name: "QueueError", code: "unreachable" } });
  }
  const problem: unknown = await queue.stats().catch((error: unknown) => error);
  expect(String(problem)).toMatch(/Redis at 127\.0\.0\.1:1 could not be reached for 100 ms\. .*ECONNREFUSED.*Is it running/);
  expect(errors.join()).toContain("ECONNREFUSED");
});

test("a queue whose Redis never came can be closed", async () => {
  const { queue } = open();
  await queue.close();
  await expect(queue.stats()).rejects.toMatchObject({ code: "closed" });
});

test("a message that could never be sent is refused without a Redis", async () => {
  const { queue } = open();
  const refused = queue.enqueue({ ...text, to: 7n as unknown as string });
  await expect(refused).rejects.toMatchObject({ name: "SendError", code: "invalid-message", accepted: "no", issues: [{ path: "to" }] });
});
