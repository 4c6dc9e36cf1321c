import type { Json, JsonObject } from "../../src/document.ts";
import { isObject } from "../../src/document.ts";

/** The step from a text to the JSON document that it holds. */
export const inside: unique symbol = Symbol("inside the text");

export type Step = string | number | typeof inside;

/** A value somewhere in a request body, documents inside texts included. */
export interface Place {
  readonly steps: readonly Step[];
  readonly value: Json;
}

/** Every place of a body, the whole body first. */
export function placesIn(value: Json, steps: readonly Step[] = []): Place[] {
  return [{ steps, value }, ...partsOf(value).flatMap(([step, part]) => placesIn(part, [...steps, step]))];
}

function partsOf(value: Json): [Step, Json][] {
  if (Array.isArray(value)) return [...value.entries()];
  if (isObject(value)) return membersOf(value);
  const document = typeof value === "string" ? documentIn(value) : undefined;
  return document === undefined ? [] : [[inside, document]];
}

export const membersOf = (value: JsonObject): [string, Json][] =>
  Object.entries(value).filter((entry): entry is [string, Json] => entry[1] !== undefined);

/** The object or list that a text holds as JSON. */
export function documentIn(text: string): Json | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The body with one place changed; the body itself stays as it is. */
export function changeAt(body: Json, [step, ...rest]: readonly Step[], change: (value: Json) => Json): Json {
  if (step === undefined) return change(body);
  if (step === inside && typeof body === "string") return JSON.stringify(changeAt(documentIn(body) ?? null, rest, change));
  if (typeof step === "number" && Array.isArray(body)) return body.with(step, changeAt(body[step] ?? null, rest, change));
  if (typeof step === "string" && isObject(body)) return { ...body, [step]: changeAt(body[step] ?? null, rest, change) };
  throw new Error(`There is no ${String(step)} here.`);
}

/** The body without one member. */
export const removeAt = (body: Json, steps: readonly Step[]): Json =>
  changeAt(body, steps.slice(0, -1), (holder) => (isObject(holder) ? { ...holder, [String(steps.at(-1))]: undefined } : holder));

/** A place as issues name it: `interactive.action.sections[0].title`. */
export const pathOf = (steps: readonly Step[]): string =>
  steps
    .map((step) => (typeof step === "number" ? `[${step}]` : typeof step === "string" ? `.${step}` : ""))
    .join("")
    .replace(/^\./, "");
