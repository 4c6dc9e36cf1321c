// GENERATED from specs/redocly.yaml by `npm run generate`. Do not edit: a wrong line here is a wrong contract.

import type { VendorEntry } from "../vendor-entry.ts";

export const registry: { readonly [id: string]: VendorEntry } = {
  innopaas: {
    baseUrl: "https://api.innopaas.com",
    credentials: ["appKey", "authorization"],
    sender: { from: "447700900001", wabaId: "100200300400500" },
    webhookCredentials: ["userName", "authorization"],
    secretHeaders: { appkey: "appKey", authorization: "authorization" },
    provider: () => import("../../../innopaas/src/provider.ts").then((module) => module.innopaas),
    preflight: () => import("../../../innopaas/src/preflight.ts").then((module) => module.preflight),
    meanings: () => import("../../../innopaas/src/errors.ts").then((module) => module.codes),
    webhook: () => import("../../../innopaas/src/webhook.ts").then((module) => module.parseWebhook),
    facts: () => import("./innopaas.ts").then((module) => module.facts),
  },
  itniotech: {
    baseUrl: "https://api.itniotech.com",
    credentials: ["apiKey", "apiSecret"],
    sender: { from: "447700900001", appId: "Demo1234" },
    webhookCredentials: [],
    secretHeaders: { "api-key": "apiKey", sign: null },
    provider: () => import("../../../itniotech/src/provider.ts").then((module) => module.itniotech),
    preflight: () => import("../../../itniotech/src/preflight.ts").then((module) => module.preflight),
    meanings: () => import("../../../itniotech/src/errors.ts").then((module) => module.codes),
    webhook: () => import("../../../itniotech/src/webhook.ts").then((module) => module.parseWebhook),
    facts: () => import("./itniotech.ts").then((module) => module.facts),
  },
  uspeedo: {
    baseUrl: "https://api.uspeedo.com",
    credentials: ["accessKeyId", "accessKeySecret"],
    sender: { from: "447700900001", accountId: 10001 },
    webhookCredentials: [],
    secretHeaders: { "x-access-key-id": "accessKeyId", "x-signature": null },
    provider: () => import("../../../uspeedo/src/provider.ts").then((module) => module.uspeedo),
    preflight: () => import("../../../uspeedo/src/preflight.ts").then((module) => module.preflight),
    meanings: () => import("../../../uspeedo/src/errors.ts").then((module) => module.codes),
    facts: () => import("./uspeedo.ts").then((module) => module.facts),
  },
};
