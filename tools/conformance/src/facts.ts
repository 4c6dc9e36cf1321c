import type { VendorFacts } from "./fact.ts";
import { innopaas } from "./facts/innopaas.ts";
import { itniotech } from "./facts/itniotech.ts";
import { uspeedo } from "./facts/uspeedo.ts";

/**
 * What the vendors document, written by hand from their pages and not from our contracts. Types, rules and mock are made from the contracts,
 * so that a wrong limit there, or two codes that change places, would pass every other test. To change a fact, have the vendor's page before you.
 */
export const facts: { readonly [vendor: string]: VendorFacts } = { innopaas, itniotech, uspeedo };
