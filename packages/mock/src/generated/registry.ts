// GENERATED from specs/redocly.yaml by `npm run generate`. Do not edit: a wrong line here is a wrong contract.

import { preflight as innopaasPreflight } from "../../../innopaas/src/preflight.ts";
import { contract as innopaas } from "./innopaas.ts";
import { preflight as itniotechPreflight } from "../../../itniotech/src/preflight.ts";
import { sign as itniotechSign } from "../../../itniotech/src/sign.ts";
import { contract as itniotech } from "./itniotech.ts";
import { preflight as uspeedoPreflight } from "../../../uspeedo/src/preflight.ts";
import { sign as uspeedoSign } from "../../../uspeedo/src/sign.ts";
import { contract as uspeedo } from "./uspeedo.ts";
import type { VendorEntry } from "../contract.ts";

export type VendorId = "innopaas" | "itniotech" | "uspeedo";

export const registry: { readonly [id in VendorId]: VendorEntry } = {
  innopaas: { contract: innopaas, preflight: innopaasPreflight },
  itniotech: { contract: itniotech, preflight: itniotechPreflight, sign: itniotechSign },
  uspeedo: { contract: uspeedo, preflight: uspeedoPreflight, sign: uspeedoSign },
};
