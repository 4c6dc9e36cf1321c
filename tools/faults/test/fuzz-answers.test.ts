import type { Receipt, SendError } from "@wabakit/core";
import { afterAll, expect, test } from "vitest";
import { report } from "../../presets/figures.ts";
import { valueAt } from "../../conformance/src/json.ts";
import { plain } from "../../conformance/src/messages.ts";
import { type AnyAnswer, anyAnswer, responseOf } from "../src/any-answer.ts";
import { fuzz, hold } from "../src/fuzz.ts";
import { endOf, shown } from "../src/outcome.ts";
import { providerOf, type Subject, subjects } from "../src/subject.ts";

// Any answer: a receipt whose id was in it, or a SendError that says truly whether the vendor may have the message.

const counts = { runs: 0, receipts: 0 };
afterAll(() =>
  report("fuzz-answers", {
    [`fuzz runs, answers (seed ${fuzz.seed})`]: counts.runs,
    "  of which were taken for a receipt": counts.receipts,
  }),
);

test.each(subjects)("$id", async (subject) => {
  const { envelope, codes, success } = subject;
  const refusals = Object.keys(codes).map((code) => ({ ...success("m-1"), [envelope.code]: Number(code), [envelope.message]: "no" }));
  let receipts = 0;
  const runs = await hold(anyAnswer({ successes: [success("m-1"), success("m-2")], refusals }), async (answer) => {
    let calls = 0;
    const fetch = async (): Promise<Response> => {
      calls += 1;
      return responseOf(answer);
    };
    const { value, error } = await endOf(() => providerOf(subject, { fetch }).send(plain.text));
    expect(calls).toBe(1);
    if (error === undefined) {
      receipts += 1;
      expectInAnswer(subject, answer, value as Receipt); // what send gives
    } else expectTrue(subject, answer, error);
  });
  counts.runs += runs;
  counts.receipts += receipts;
  expect(receipts / runs, "share of receipts").toBeGreaterThan(0.02);
  expect(receipts / runs, "share of receipts").toBeLessThan(0.8);
});

function expectInAnswer({ envelope }: Subject, answer: AnyAnswer, { messageId }: Receipt): void {
  const body = parsed(answer);
  expect(messageId).toMatch(/./s);
  expect(String(valueAt(body, envelope.messageId))).toBe(messageId);
  expect(String(valueAt(body, envelope.code))).toBe(String(envelope.success));
  expect([answer.breaks, answer.status >= 200 && answer.status < 300]).toEqual([false, true]);
}

/** `"no"` only on the word of the vendor, or of a status that says that the request was refused. */
function expectTrue({ id, envelope, codes }: Subject, answer: AnyAnswer, error: SendError): void {
  expect(error.provider).toBe(id);
  if (error.accepted === "unknown") return;
  const isDocumented = error.vendorCode !== undefined && typeof codes[error.vendorCode] === "string";
  if (isDocumented) expect(String(valueAt(parsed(answer), envelope.code)), shown(error)).toBe(error.vendorCode);
  else expect([400, 401, 403, 404, 405, 413, 415, 422, 429], shown(error)).toContain(answer.status);
}

/** What the bytes say; undefined if that is not JSON. Of two byte order marks, the `text()` of Node's Response takes both off. */
function parsed({ bytes }: AnyAnswer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes).replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
