import { afterEach, beforeEach, expect, test } from "vitest";
import { exercisableIn } from "../src/exercisable.ts";
import { registry } from "../src/generated/registry.ts";
import { coverageInWords, mergeCoverage, type Mock, startMock } from "../src/index.ts";
import { sendText, textInit, textPath } from "./support/calls.ts";

let mock: Mock;
beforeEach(async () => void (mock = await startMock({ vendors: ["itniotech"], fast: true, coverage: true })));
afterEach(() => mock.close());

const itniotech = () => {
  const { itniotech: coverage } = mock.coverage();
  if (coverage === undefined) throw new Error("It is not counted.");
  return coverage;
};

test("at first nothing is covered, and everything missing is named", () => {
  const { operations, messageTypes, members, codes } = itniotech();
  for (const { covered, percent } of [operations, messageTypes, members, codes]) expect([covered, percent]).toEqual([[], 0]);
  expect(operations.missing).toContain("POST /wa/custom/sendMsg");
  expect(messageTypes.missing).toContain("locationRequest");
  expect(members.missing).toContain("POST /wa/custom/sendMsg context");
  expect(members.missing).toContain("POST /wa/custom/sendMsg interactive.action.sections[].rows[].description");
  expect(codes.missing).toContain("-68 insufficientBalance");
});

test("a message covers its operation, its type and the optional members that it has", async () => {
  await sendText(mock, { context: { refMessageId: "3f9a1c52e07b4d86a1f2c3d4e5f60718" } });
  const { operations, messageTypes, members, codes } = itniotech();
  expect([operations.covered, messageTypes.covered, codes.covered]).toEqual([["POST /wa/custom/sendMsg"], ["text"], []]);
  expect(members.covered).toContain("POST /wa/custom/sendMsg context");
});

test("a request that breaks the contract covers the code of its answer and nothing else", async () => {
  await sendText(mock, { recipient: "1" });
  const { operations, messageTypes, codes } = itniotech();
  expect([operations.covered, messageTypes.covered]).toEqual([[], []]);
  expect(codes.covered).toEqual([expect.stringMatching(/^-71 /)]);
});

test("codes that were asked for count, and clear forgets nothing", async () => {
  mock.fail("itniotech", "-68", { times: 1 });
  await sendText(mock);
  mock.clear();
  await mock.fetch(mock.url + textPath, { ...textInit(), headers: { ...textInit().headers, prefer: "example=noSuchExample" } });
  expect(itniotech().codes.covered).toEqual(["-68 insufficientBalance"]);
  expect(itniotech().operations.covered).toEqual(["POST /wa/custom/sendMsg"]);
});

test("several runs add up, and people can read it", async () => {
  await sendText(mock);
  const first = mock.coverage();
  await sendText(mock, { type: "image", text: undefined, image: { link: "https://example.com/shop.jpg", caption: "Our shop" } });
  const both = mergeCoverage([first, mock.coverage()]);
  expect(both).toEqual(mock.coverage());
  expect(mergeCoverage([both, first])).toEqual(both);
  expect(mergeCoverage([])).toEqual({});
  const { messageTypes } = itniotech();
  const text = coverageInWords(both);
  expect(text).toMatch(/^itniotech\n {2}operations +\d+(\.\d)? % {2}1 of \d+\n {4}never: POST /);
  expect(text).toContain(`${messageTypes.percent} %  2 of ${messageTypes.missing.length + 2}\n    never: `);
});

test.each(["innopaas", "itniotech", "uspeedo"] as const)("%s: there is something of each to exercise, and nothing twice", (vendor) => {
  for (const list of Object.values(exercisableIn(registry[vendor]))) {
    expect(list.length).toBeGreaterThan(3);
    expect(new Set(list).size).toBe(list.length);
  }
});

test("the members of JSON in a text are members too", () => {
  expect(exercisableIn(registry.uspeedo).members).toContain("POST /api#SendMessage Content.preview_url");
});
