import { Getter, Raw } from "./print.ts";

export type RuleValue = { [member: string]: unknown };

/** The rule of a schema, by its name. */
export class Reference {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Tables in the order in which they can be written, and what refers to them. */
export interface Tables {
  readonly tables: readonly (readonly [name: string, rule: unknown])[];
  readonly whole: unknown;
}

/** Puts tables before what refers to them. One that is referred to once stands there itself; one that is part of itself is given by a getter. */
export function tablesOf(rules: ReadonlyMap<string, RuleValue>, whole: RuleValue): Tables {
  const uses = usesIn([...rules.values(), whole]);
  const tables = new Map<string, unknown>();
  const begun = new Set<string>();

  function resolved(value: unknown): unknown {
    if (value instanceof Reference) return referred(value.name);
    if (typeof value !== "object" || value === null || value instanceof Raw) return value;
    if (Array.isArray(value)) return value.map(resolvedPart);
    return Object.fromEntries(Object.entries(value).map(([member, inner]) => [member, resolved(inner)]));
  }

  function resolvedPart(value: unknown): unknown {
    const part = resolved(value);
    if (part instanceof Getter) throw new Error(`${part.source.slice(1)}: a base cannot be a base of itself.`);
    return part;
  }

  function referred(name: string): unknown {
    if (uses.get(name) === 1) return resolved(rules.get(name));
    if (begun.has(name)) return tables.has(name) ? new Raw(`$${name}`) : new Getter(`$${name}`);
    begun.add(name);
    tables.set(name, resolved(rules.get(name)));
    return new Raw(`$${name}`);
  }

  return { whole: resolved(whole), tables: [...tables] };
}

/** How often each is referred to. */
function usesIn(value: unknown, uses: Map<string, number> = new Map()): Map<string, number> {
  if (value instanceof Reference) uses.set(value.name, (uses.get(value.name) ?? 0) + 1);
  else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) usesIn(inner, uses);
  return uses;
}
