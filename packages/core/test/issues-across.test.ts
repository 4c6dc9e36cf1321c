import { expect, test } from "vitest";
import { issuesAcross } from "../src/vendor/issues-across.ts";
import type { ListRow, ListSection, Message, ProductSection, ReplyButtons } from "../src/index.ts";
import { everyMessage } from "./messages.ts";

const to = "+447700900123";

const buttons = (...three: ReplyButtons): Message => ({ to, type: "buttons", buttons: { body: "At home?", buttons: three } });
const list = (...sections: ListSection[]): Message => ({ to, type: "list", list: { body: "Which one?", button: "Choose", sections } });
const productList = (...sections: ProductSection[]): Message => ({
  to,
  type: "productList",
  productList: { header: { type: "text", text: "Boxes" }, body: "Which one?", catalogId: "367025965434465", sections },
});
const rows = (count: number, from = 0): ListRow[] =>
  Array.from({ length: count }, (_, index) => ({ id: `row-${from + index}`, title: "A parcel" }));
const products = (count: number): string[] => Array.from({ length: count }, (_, index) => `box-${index}`);

const sentences = (message: Message): string[] => issuesAcross(message).map((issue) => issue.message);

test.each(everyMessage)("the sample of type $type keeps every rule", (message) => {
  expect(issuesAcross(message)).toEqual([]);
});

test("an issue has the path, the rule and a sentence", () => {
  expect(issuesAcross(buttons({ id: "1", title: "Yes" }, { id: "2", title: "Yes" }))).toEqual([
    { path: "buttons.buttons[1].title", rule: "uniqueItems", message: "buttons.buttons[1].title must differ from the other titles" },
  ]);
});

test("every button that repeats a title or an id is named, and the first is not", () => {
  expect(sentences(buttons({ id: "1", title: "Yes" }, { id: "2", title: "Yes" }, { id: "3", title: "Yes" }))).toEqual([
    "buttons.buttons[1].title must differ from the other titles",
    "buttons.buttons[2].title must differ from the other titles",
  ]);
  expect(sentences(buttons({ id: "1", title: "Yes" }, { id: "2", title: "No" }, { id: "1", title: "Later" }))).toEqual([
    "buttons.buttons[2].id must differ from the other ids",
  ]);
});

test("titles that differ in a letter's case differ", () => {
  expect(sentences(buttons({ id: "a", title: "Yes" }, { id: "A", title: "yes" }))).toEqual([]);
});

test("a list has at most ten rows over all sections", () => {
  expect(sentences(list({ rows: rows(10) }))).toEqual([]);
  expect(sentences(list({ rows: rows(11) }))).toEqual(["list.sections must have at most 10 rows in all, but have 11"]);
  expect(sentences(list({ title: "Today", rows: rows(5) }, { title: "Tomorrow", rows: rows(5, 5) }))).toEqual([]);
  expect(sentences(list({ title: "Today", rows: rows(5) }, { title: "Tomorrow", rows: rows(6, 5) }))).toEqual([
    "list.sections must have at most 10 rows in all, but have 11",
  ]);
});

test("rows of all sections have different ids; their titles may repeat", () => {
  expect(sentences(list({ title: "Today", rows: rows(2) }, { title: "Tomorrow", rows: rows(2, 1) }))).toEqual([
    "list.sections[1].rows[0].id must differ from the other ids",
  ]);
});

test("two sections and more each have a title, one needs none", () => {
  expect(sentences(list({ rows: rows(1) }))).toEqual([]);
  expect(sentences(list({ title: "", rows: rows(1) }, { title: "Tomorrow", rows: rows(1, 1) }, { rows: rows(1, 2) }))).toEqual([
    "list.sections[0].title is missing: with more than one section, each has a title",
    "list.sections[2].title is missing: with more than one section, each has a title",
  ]);
  expect(sentences(productList({ productRetailerIds: products(1) }))).toEqual([]);
  expect(sentences(productList({ title: "Small", productRetailerIds: products(1) }, { productRetailerIds: products(1) }))).toEqual([
    "productList.sections[1].title is missing: with more than one section, each has a title",
  ]);
});

test("a product list has at most thirty products over all sections", () => {
  expect(
    sentences(productList({ title: "Small", productRetailerIds: products(15) }, { title: "Large", productRetailerIds: products(15) })),
  ).toEqual([]);
  expect(
    sentences(productList({ title: "Small", productRetailerIds: products(15) }, { title: "Large", productRetailerIds: products(16) })),
  ).toEqual(["productList.sections must have at most 30 products in all, but have 31"]);
});

test("every broken rule is an issue of its own", () => {
  expect(issuesAcross(list({ rows: rows(6) }, { title: "Tomorrow", rows: rows(6, 5) })).map(({ rule, path }) => `${rule} ${path}`)).toEqual(
    ["required list.sections[0].title", "maxItems list.sections", "uniqueItems list.sections[1].rows[0].id"],
  );
});
