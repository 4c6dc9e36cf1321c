import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createBullBoard } from "@bull-board/api";
import { BullMQAdapter } from "@bull-board/api/bullMQAdapter";
import { ExpressAdapter } from "@bull-board/express";
import express from "express";
import { expect, onTestFinished, test } from "vitest";
import { done, fakeProvider, redisForFile, sendError, text } from "./support.ts";

const { queueOf } = redisForFile();

// As the guide mounts it.
test("Bull Board shows the messages, and its button to retry all sends nothing that is unresolved", async () => {
  const provider = fakeProvider(() => {
    throw sendError("timed-out", { accepted: "unknown" });
  });
  const queue = queueOf(provider);
  await queue.enqueue(text("a"), { messageKey: "a" });
  queue.worker();
  await done(queue);

  const serverAdapter = new ExpressAdapter().setBasePath("/board");
  createBullBoard({ queues: queue.bullQueues.map((bull) => new BullMQAdapter(bull)), serverAdapter });
  const server = express().use("/board", serverAdapter.getRouter()).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/board`; // a TCP server's address is one

  expect((await fetch(url)).status).toBe(200);
  const shown = await (await fetch(`${url}/api/queues?activeQueue=main&status=failed`)).text();
  expect(shown).toContain("unresolved: fake said timed-out.");
  const pressed = await fetch(`${url}/api/queues/main/retry/failed`, { method: "PUT" });
  expect(pressed.status).toBeLessThan(300);
  await done(queue);
  expect(provider.given).toEqual(["a"]);
  expect(await queue.find("a")).toMatchObject({ state: "unresolved" });
});
