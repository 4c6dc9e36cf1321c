// GENERATED from specs/redocly.yaml by `npm run generate`. Do not edit: a wrong line here is a wrong contract.

import { preflight as innopaasPreflight } from "../../../innopaas/src/preflight.ts";
import { contract as innopaas, pushes as innopaasPushes } from "./innopaas.ts";
import { preflight as itniotechPreflight } from "../../../itniotech/src/preflight.ts";
import { sign as itniotechSign } from "../../../itniotech/src/sign.ts";
import { contract as itniotech, pushes as itniotechPushes } from "./itniotech.ts";
import { preflight as uspeedoPreflight } from "../../../uspeedo/src/preflight.ts";
import { sign as uspeedoSign } from "../../../uspeedo/src/sign.ts";
import { contract as uspeedo, pushes as uspeedoPushes } from "./uspeedo.ts";
import type { VendorEntry } from "../contract.ts";

export type VendorId = "innopaas" | "itniotech" | "uspeedo";

export const registry: { readonly [id in VendorId]: VendorEntry } = {
  innopaas: { contract: innopaas, pushes: innopaasPushes, preflight: innopaasPreflight },
  itniotech: { contract: itniotech, pushes: itniotechPushes, preflight: itniotechPreflight, sign: itniotechSign },
  uspeedo: { contract: uspeedo, pushes: uspeedoPushes, preflight: uspeedoPreflight, sign: uspeedoSign },
};
