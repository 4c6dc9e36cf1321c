import type { Message } from "@wabakit/core";
import type { Fetch } from "@wabakit/core/vendor";
import { afterAll, expect, test } from "vitest";
import { report } from "../../presets/figures.ts";
import { anyMessage } from "../src/any-message.ts";
import { contractOf } from "../src/contract.ts";
import { fuzz, hold } from "../src/fuzz.ts";
import { endOf } from "../src/outcome.ts";
import { providerOf, subjects } from "../src/subject.ts";

// Any message: a request that keeps the contract, once, or a SendError before anything leaves.

const counts = { runs: 0, sent: 0 };
afterAll(() =>
  report("fuzz-messages", {
    [`fuzz runs, messages (seed ${fuzz.seed})`]: counts.runs,
    "  of which kept the contract and were sent": counts.sent,
  }),
);

test.each(subjects)("$id", async (subject) => {
  const contract = await contractOf(subject);
  let sent = 0;
  const runs = await hold(anyMessage, async ({ make }) => {
    const left: { path: string; body: unknown }[] = [];
    const fetch: Fetch = async (url, { body }) => {
      left.push({ path: new URL(url).pathname, body: JSON.parse(String(body)) });
      return Response.json(subject.success("m-1"));
    };
    const { error } = await endOf(() => providerOf(subject, { fetch }).send(make() as Message)); // whatever it is
    if (error === undefined) {
      sent += 1;
      expect(left).toHaveLength(1);
      expect(left.map(({ path, body }) => contract(path, body))).toEqual([{ preflight: true, ajv: true }]);
      expect(JSON.stringify(left), "half of a surrogate pair").not.toMatch(/(?<!\\)(?:\\\\)*\\ud[89a-f]/);
    } else {
      expect(left).toEqual([]);
      expect(error).toMatchObject({
        code: expect.stringMatching(/^(?:invalid-message|unsupported)$/),
        accepted: "no",
        retryable: false,
        provider: subject.id,
      });
    }
  });
  counts.runs += runs;
  counts.sent += sent;
  expect(sent / runs, "share of messages that were sent").toBeGreaterThan(0.1);
  expect(sent / runs, "share of messages that were sent").toBeLessThan(0.9);
});
