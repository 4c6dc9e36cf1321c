import { expect, test } from "vitest";
import { SendError } from "../src/index.ts";
import { allOf, type Page, pageAfter, rowsOf } from "../src/vendor/pages.ts";

const told = {
  raw: {},
  unreadable: (what: string): SendError =>
    new SendError("unexpected-response", what, { provider: "acme", accepted: "no", retryable: false }),
};
const page = (rows: readonly string[], next?: number): Page<string, number> => ({ told, rows, next });
const read = (turn: (place: number) => Page<string, number>) =>
  allOf(
    rowsOf<string, number>(
      (row) => row,
      async (place = 1) => turn(place),
    ),
  );

test("a row that comes twice is given once", async () => {
  const pages = [page(["a", "b"], 2), page(["b", "c", "c"], 3), page([], 4), page(["d"])];
  expect(await read((place) => pages[place - 1] ?? page([]))).toEqual(["a", "b", "c", "d"]);
});

test.each<[string, (place: number) => Page<string, number>, string]>([
  ["always the same page", (place) => page(["a"], place + 1), "the same page of a list twice"],
  ["two pages in turn", (place) => page([place % 2 === 0 ? "a" : "b"], place + 1), "the same page of a list twice"],
  ["no rows, and a cursor that stays", () => page([], 7), "the same place of a list as the next one twice"],
  ["no rows, for ever", (place) => page([], place + 1), "a list of more than 10000 pages"],
  ["new rows, for ever", (place) => page([`${place}`], place + 1), "a list of more than 10000 pages"],
])("%s is an unexpected response", async (_, turn, what) => {
  await expect(read(turn)).rejects.toThrow(what);
});

test.each([
  [{ page: 1, entries: 20, size: 20 }, 2],
  [{ page: 1, entries: 19, size: 20 }, undefined],
  [{ page: 3, entries: 0, size: 0 }, undefined],
  [{ page: 1, entries: 10, size: 20, told: 10 }, 2],
  [{ page: 1, entries: 10, size: 20, told: "10" }, 2],
  [{ page: 1, entries: 20, size: 20, told: 50 }, 2], // what it says is not what it does
  [{ page: 1, entries: 20, size: 20, told: null }, 2],
  [{ page: 2, entries: 20, size: 20, pages: 2 }, undefined],
  [{ page: 1, entries: 5, size: 20, pages: "2" }, 2],
  [{ page: 1, entries: 20, size: 20, pages: 0 }, 2], // it does not count
  [{ page: 1, entries: 0, size: 20, pages: 9 }, undefined],
])("after %j comes page %j", ({ entries, ...numbered }, next) => {
  expect(pageAfter({ ...numbered, entries: Array.from({ length: entries }) })).toBe(next);
});
