// GENERATED from specs/redocly.yaml by `npm run generate`. Do not edit: a wrong line here is a wrong contract.

import { codes as innopaasCodes } from "../../../innopaas/src/errors.ts";
import { preflight as innopaasPreflight } from "../../../innopaas/src/preflight.ts";
import { readRequest as innopaasReadRequest } from "../../../innopaas/src/read-request.ts";
import { innopaas as innopaasProvider } from "../../../innopaas/src/provider.ts";
import { contract as innopaas, pushes as innopaasPushes } from "./innopaas.ts";
import { codes as itniotechCodes } from "../../../itniotech/src/errors.ts";
import { preflight as itniotechPreflight } from "../../../itniotech/src/preflight.ts";
import { readRequest as itniotechReadRequest } from "../../../itniotech/src/read-request.ts";
import { sign as itniotechSign } from "../../../itniotech/src/sign.ts";
import { plaintext as itniotechPlaintext } from "../../../itniotech/src/sign.ts";
import { itniotech as itniotechProvider } from "../../../itniotech/src/provider.ts";
import { contract as itniotech, pushes as itniotechPushes } from "./itniotech.ts";
import { codes as uspeedoCodes } from "../../../uspeedo/src/errors.ts";
import { preflight as uspeedoPreflight } from "../../../uspeedo/src/preflight.ts";
import { readRequest as uspeedoReadRequest } from "../../../uspeedo/src/read-request.ts";
import { sign as uspeedoSign } from "../../../uspeedo/src/sign.ts";
import { plaintext as uspeedoPlaintext } from "../../../uspeedo/src/sign.ts";
import { uspeedo as uspeedoProvider } from "../../../uspeedo/src/provider.ts";
import { contract as uspeedo, pushes as uspeedoPushes } from "./uspeedo.ts";
import type { VendorEntry } from "../contract.ts";

export type VendorId = "innopaas" | "itniotech" | "uspeedo";

export const registry: { readonly [id in VendorId]: VendorEntry } = {
  innopaas: {
    contract: innopaas,
    pushes: innopaasPushes,
    codes: innopaasCodes,
    preflight: innopaasPreflight,
    readRequest: innopaasReadRequest,
    provider: innopaasProvider,
  },
  itniotech: {
    contract: itniotech,
    pushes: itniotechPushes,
    codes: itniotechCodes,
    preflight: itniotechPreflight,
    readRequest: itniotechReadRequest,
    sign: itniotechSign,
    plaintext: itniotechPlaintext,
    provider: itniotechProvider,
  },
  uspeedo: {
    contract: uspeedo,
    pushes: uspeedoPushes,
    codes: uspeedoCodes,
    preflight: uspeedoPreflight,
    readRequest: uspeedoReadRequest,
    sign: uspeedoSign,
    plaintext: uspeedoPlaintext,
    provider: uspeedoProvider,
  },
};
