import { matches, type RequestFilter, type WantedOutcome } from "./filter.ts";
import type { MockRequest } from "./recorded.ts";
import type { Violation } from "./violation.ts";

/** Which requests a list is to have. */
export interface ListQuery extends RequestFilter {
  /** The id of a request: only later ones. */
  readonly after: number | undefined;
  readonly limit: number;
}

/** What a list is asked for, or what is wrong with that. */
export function queryIn(query: URLSearchParams, usualOutcome: WantedOutcome): ListQuery | Violation[] {
  const wrong = violationsIn(query, Object.keys(queryRules));
  if (wrong.length > 0) return wrong;
  const text = (name: string): string | undefined => query.get(name) ?? undefined;
  return {
    to: text("to"),
    type: text("type"),
    vendor: text("vendor"),
    outcome: (text("outcome") as WantedOutcome | undefined) ?? usualOutcome, // just held against its rule
    after: query.has("after") ? Number(text("after")) : undefined,
    limit: Number(text("limit") ?? 1_000),
  };
}

/** After which request events are asked for, if after any; or what is wrong with that. */
export function eventsAfter(query: URLSearchParams): number | undefined | Violation[] {
  const wrong = violationsIn(query, ["after"]);
  if (wrong.length > 0) return wrong;
  return query.has("after") ? Number(query.get("after")) : undefined;
}

const violationsIn = (query: URLSearchParams, known: readonly string[]): Violation[] =>
  [...query].flatMap(([name, value]) => {
    const rule = known.includes(name) ? queryRules[name] : undefined;
    if (rule === undefined) return [violation(name, "additionalProperties", `is unknown here; there is ${known.join(", ")}`)];
    return rule.fits(value) ? [] : [violation(name, rule.rule, rule.must)];
  });

const anyText = { fits: (): boolean => true, rule: "type", must: "" };

const queryRules: { readonly [name: string]: { fits: (value: string) => boolean; rule: string; must: string } } = {
  vendor: anyText,
  type: anyText,
  to: anyText,
  outcome: { fits: (value) => ["accepted", "refused", "all"].includes(value), rule: "enum", must: "must be accepted, refused or all" },
  after: { fits: (value) => /^\d{1,15}$/.test(value), rule: "type", must: "must be the id of a request, or 0" },
  limit: { fits: (value) => /^[1-9]\d*$/.test(value) && Number(value) <= 10_000, rule: "type", must: "must be from 1 to 10000" },
};

const violation = (path: string, rule: string, must: string): Violation => ({ in: "query", path, rule, message: `${path} ${must}` });

export function chosen(records: readonly MockRequest[], { after, limit, ...filter }: ListQuery): readonly MockRequest[] {
  const fitting = records.filter(matches(filter));
  return after === undefined ? fitting.slice(-limit) : fitting.filter(({ id }) => id > after).slice(0, limit);
}
