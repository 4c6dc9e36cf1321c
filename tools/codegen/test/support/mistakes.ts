import { isObject, type Json } from "../../src/document.ts";
import { membersOf, type Place } from "./places.ts";

/** One elementary change of one place. */
export interface Mistake {
  readonly name: string;
  readonly value: Json;
}

/** The elementary mistakes that can be made at a place; some of them the contract may allow there. */
export function mistakesAt({ value }: Place): Mistake[] {
  return [{ name: "null", value: null }, ...byKind(value)];
}

function byKind(value: Json): Mistake[] {
  if (typeof value === "string") {
    return [
      { name: "an empty text", value: "" },
      { name: "a text of 5000 characters", value: value.padEnd(5000, value.at(-1) ?? "x") },
      { name: "a text with another end", value: `${value}_` },
      { name: "a number for a text", value: 447 },
    ];
  }
  if (typeof value === "number") {
    return [
      { name: "another number", value: value + 1000 },
      { name: "a text for a number", value: String(value) },
    ];
  }
  if (Array.isArray(value)) {
    return [
      { name: "an empty list", value: [] },
      {
        name: "a list of a hundred and more",
        value: Array.from({ length: 1 + Math.floor(100 / (value.length || 1)) }, () => value).flat(),
      },
    ];
  }
  if (isObject(value)) return membersOf(value).map(([left]) => ({ name: `${left} left out`, value: { ...value, [left]: undefined } }));
  return [{ name: "a text for a boolean", value: String(value) }];
}
