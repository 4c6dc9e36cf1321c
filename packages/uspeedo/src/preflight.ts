import { definePreflight, type Preflight } from "@wabakit/core/vendor";
import { operations } from "./generated/rules.ts";

/** Checks a request body against the contract before it leaves: `createUspeedoClient({ …, preflight })`. */
export const preflight: Preflight = definePreflight(operations);
