import type { Preflight } from "./client-options.ts";
import { inspect } from "./inspect.ts";
import { once } from "./once.ts";
import type { OperationRules } from "./rule.ts";

/**
 * Makes a vendor's `preflight` from its generated tables, which name every operation: one that is unknown is a mistake too. The tables are made at the first
 * check.
 */
export const definePreflight = /* @__NO_SIDE_EFFECTS__ */ (tables: () => OperationRules): Preflight => {
  const made = once(tables);
  return (operation, body) => {
    const operations = made();
    const rule = Object.hasOwn(operations, operation) ? operations[operation] : undefined;
    if (rule !== undefined) return inspect(rule, body);
    const known = Object.keys(operations).join(", ");
    return [{ path: "", rule: "operation", message: `${operation} is not an operation of this contract; its operations are ${known}` }];
  };
};
