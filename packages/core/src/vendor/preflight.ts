import type { Preflight } from "./client-options.ts";
import { inspect } from "./inspect.ts";
import type { OperationRules } from "./rule.ts";

/** Makes a vendor's `preflight` from its generated tables; an operation without a body has nothing to check. */
export const definePreflight =
  (operations: OperationRules): Preflight =>
  (operation, body) => {
    const rule = Object.hasOwn(operations, operation) ? operations[operation] : undefined;
    return rule === undefined ? [] : inspect(rule, body);
  };
