export { jsonString } from "@wabakit/core/vendor";
export { createUspeedoClient, type UspeedoClient, type UspeedoClientOptions } from "./client.ts";
export type { components, operations, paths } from "./generated/schema.ts";
export { plaintext, sign } from "./sign.ts";
