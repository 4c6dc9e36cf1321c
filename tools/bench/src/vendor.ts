import { type Subject, subjects } from "../../faults/src/subject.ts";

/** The vendor of that name in the registry. */
export function vendor(name: string): Subject {
  const found = subjects.find(({ id }) => id === name);
  if (found === undefined) throw new Error(`There is no vendor ${name}.`);
  return found;
}
