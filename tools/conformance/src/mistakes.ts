import { isObject, type Json, type JsonObject } from "../../codegen/src/document.ts";

/** One elementary mistake in a body. */
export interface Mistake {
  /** `without text.body` */
  readonly what: string;
  readonly body: JsonObject;
}

/** Every body that differs from a right one by one mistake: a member missing, empty, too long, too many, of another type or form. */
export const mistakesIn = (body: JsonObject): Mistake[] => [...walk(body, "")].map(({ what, value }) => ({ what, body: asObject(value) }));

interface Change {
  readonly what: string;
  readonly value: Json | undefined;
}

function* walk(value: Json | undefined, path: string): Generator<Change> {
  if (path !== "") yield* changesOf(value, path);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const { what, value: changed } of walk(item, `${path}[${index}]`))
        if (changed !== undefined) yield { what, value: value.with(index, changed) };
    }
  }
  if (isObject(value)) {
    for (const [member, item] of Object.entries(value)) {
      const { [member]: _, ...others } = value;
      yield { what: `without ${path}.${member}`, value: others };
      for (const { what, value: changed } of walk(item, `${path}.${member}`)) yield { what, value: { ...value, [member]: changed } };
    }
    yield { what: `misspelt member in ${path}`, value: { ...value, mispelt: "x" } };
  }
}

function* changesOf(value: Json | undefined, path: string): Generator<Change> {
  if (typeof value === "string") {
    const texts = {
      empty: "",
      short: "1",
      digits: "7".repeat(40),
      letters: "x".repeat(10),
      long: "x".repeat(5_000),
      many: Array(1_001).fill("447700900123").join(),
    };
    for (const [name, text] of Object.entries(texts)) yield { what: `${name} ${path}`, value: text };
  }
  if (typeof value === "number") yield { what: `other number ${path}`, value: value + 1_000 };
  yield { what: `other type ${path}`, value: typeof value === "boolean" ? "true" : true };
}

const asObject = (value: Json | undefined): JsonObject => {
  if (!isObject(value)) throw new Error("A mistake inside an object leaves an object.");
  return value;
};
