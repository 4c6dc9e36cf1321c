import { afterAll, expect, test } from "vitest";
import { plain } from "../../conformance/src/messages.ts";
import { providerFor, providersUnderTest } from "../../conformance/src/providers.ts";
import { failure, within } from "../../conformance/src/sending.ts";
import { report } from "../../presets/figures.ts";
import { hangs } from "../src/expected.ts";
import { type AnswerFaultName, answerFaults } from "../src/faults.ts";
import { startFaultyServer } from "../src/faulty-server.ts";
import { busy } from "../src/leftovers.ts";
import { transports } from "./transports.ts";

// An abort in the middle of every call that nothing else would end.
const vendors = await providersUnderTest();
const faults = (Object.keys(answerFaults) as AnswerFaultName[]).filter(hangs); // the keys of a table typed by them

let aborted = 0;
afterAll(() => report("aborts", { "aborts settled within 50 ms": aborted }));

const cases = transports.flatMap(([name, fetch]) => vendors.map((vendor) => [vendor.id, name, vendor, fetch] as const));
test.each(cases)("%s by %s: aborts settle within 50 ms, and leave no socket and no timer", async (...[, , vendor, fetch]) => {
  const before = busy();
  const servers = await Promise.all(faults.map((fault) => startFaultyServer({ vendor, fault })));
  const controller = new AbortController();
  const sending = servers.map((server) => failure(providerFor(vendor, server, { fetch }).send(plain.text, { signal: controller.signal })));
  await expect.poll(() => servers.map((server) => server.requests())).toEqual(faults.map(() => 1));

  controller.abort();
  for (const error of await within(50, Promise.all(sending)))
    expect(error).toMatchObject({ code: "aborted", accepted: "unknown", retryable: false, provider: vendor.id });
  aborted += faults.length;

  // A server that reads nothing more cannot see that the client is gone.
  const watching = servers.filter((_, index) => faults[index] !== "continue-never-answered");
  await expect.poll(() => watching.map((server) => server.open())).toEqual(watching.map(() => 0));
  await Promise.all(servers.map((server) => server.close()));
  await expect.poll(busy).toEqual(before);
});
