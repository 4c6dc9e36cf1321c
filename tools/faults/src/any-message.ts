import * as fc from "fast-check";
import type { Message } from "@wabakit/core";
import { messageFeatures, plain, samplesUsing, variants } from "../../conformance/src/messages.ts";
import { anyText, anyValue, type Made } from "./fuzz.ts";
import { placesIn, withAt } from "./places.ts";

/** A good message of every type, with every variant and feature. */
const good: readonly Message[] = [
  ...Object.values(plain),
  ...Object.values(variants),
  ...messageFeatures.flatMap((feature) => samplesUsing(feature).map(({ message }) => message)),
];

/** Another value at a place, counted through all of them. */
interface Change<T> {
  readonly place: number;
  readonly value: T;
}

const changeOf = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Change<T>> => fc.record({ place: fc.nat({ max: 999 }), value });

const placeOf = (tree: unknown, { place }: Change<unknown>): string => {
  const places = placesIn(tree);
  return places[place % places.length] ?? "";
};

/** The same message with other leaves of the same types. */
const wellTyped: fc.Arbitrary<unknown> = fc
  .tuple(fc.constantFrom(...good), fc.array(changeOf(fc.oneof(anyText, fc.double(), fc.boolean())), { maxLength: 3 }))
  .map(([message, changes]) =>
    changes.reduce<unknown>((tree, change) => {
      const likeBefore = (leaf: unknown): unknown => (typeof leaf === typeof change.value ? change.value : leaf);
      return withAt(tree, placeOf(tree, change), likeBefore)();
    }, message),
  );

/** A message in which something has become anything, is missing or is new. */
const mutated: fc.Arbitrary<Made> = fc
  .tuple(wellTyped, changeOf(anyValue), fc.option(fc.oneof(fc.constantFrom("id", "__proto__", "toJSON", "header", "replyTo"), fc.string())))
  .map(([message, change, added]) => {
    const path = placeOf(message, change);
    const edit = (before: unknown): unknown =>
      added === null || typeof before !== "object" || before === null
        ? change.value.make()
        : Object.fromEntries([...Object.entries(before), [added, change.value.make()]]);
    return {
      what: `${fc.stringify(message)} with ${change.value.what} at ${path}${added === null ? "" : `, as ${added}`}`,
      make: withAt(message, path, edit),
    };
  });

/** Whatever somebody may hand to `send`: from well-typed messages over changed ones to anything at all. */
export const anyMessage: fc.Arbitrary<Made> = fc.oneof(
  { weight: 5, arbitrary: wellTyped.map((message) => ({ what: fc.stringify(message), make: () => message })) },
  { weight: 4, arbitrary: mutated },
  { weight: 1, arbitrary: anyValue },
);
