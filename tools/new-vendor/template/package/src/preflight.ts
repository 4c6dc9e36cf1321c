import { definePreflight, type Preflight } from "@wabakit/core/vendor";
import { operations } from "./generated/rules.ts";

/** Checks a request body against the contract before it leaves: `create__Vendor__Client({ …, preflight })`. */
export const preflight: Preflight = definePreflight(operations);
