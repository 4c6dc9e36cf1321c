import { createServer, type RequestListener } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { freePort } from "../src/commands.ts";
import { type Push, tryPush } from "../src/pushes.ts";
import { openQueue, type Queue } from "../src/queue.ts";

const push: Push = { what: "a status", path: "/", body: "{}", status: [200], event: { status: "read" } };

test("an example that answers and hands over as it should has no problem", async () => {
  expect(await tried(async (queue) => put(queue, { status: "read", more: 1 }))).toBeUndefined();
});

test.each<[string, (queue: Queue) => Promise<void>, RequestListener, string]>([
  ["another status", async () => {}, (_, response) => response.writeHead(500).end(), "answered 500, not 200"],
  ["a body", async () => {}, (_, response) => response.end("ok"), "answered 200 with a body: ok"],
  ["no event", async () => {}, (_, response) => response.end(), 'the queue was given [], not [{"status":"read"}]'],
  ["another event", async (queue) => put(queue, { status: "sent" }), (_, response) => response.end(), '[{"status":"sent"}]'],
  [
    "an event twice",
    async (queue) => {
      await put(queue, { status: "read" });
      await put(queue, { status: "read" });
    },
    (_, response) => response.end(),
    '[{"status":"read"},{"status":"read"}]',
  ],
])("%s is a problem", async (_, hand, answer, problem) => {
  expect(await tried(hand, answer)).toContain(problem);
});

test("a queue refuses, and keeps waiting until the next push", async () => {
  const queue = await openQueue();
  onTestFinished(queue.close);
  queue.begin("refuses");
  expect((await fetch(queue.url, { method: "POST", body: "{}" })).status).toBe(503);
  queue.begin("waits");
  const waiting = fetch(queue.url, { method: "POST", body: "{}" });
  await expect.poll(queue.given).toEqual([{}]);
  queue.begin("takes");
  expect((await waiting).status).toBe(503);
  expect(queue.given()).toEqual([]);
});

const put = async (queue: Queue, event: object): Promise<void> => {
  await fetch(queue.url, { method: "POST", body: JSON.stringify(event) });
};

/** The problem with an example that does this. */
async function tried(
  hand: (queue: Queue) => Promise<void>,
  answer: RequestListener = (_, response) => response.end(),
): Promise<string | undefined> {
  const [queue, port] = [await openQueue(), await freePort()];
  const server = createServer((request, response) => void hand(queue).then(() => answer(request, response)));
  onTestFinished(queue.close);
  await new Promise<void>((resolve) => {
    server.listen(port, "127.0.0.1", resolve);
  });
  onTestFinished(() => server.closeAllConnections());
  onTestFinished(() => void server.close());
  return tryPush(push, `http://127.0.0.1:${port}`, queue);
}
