export type { SendErrorCode } from "@wabakit/core";
export { jsonString, OptionError, SendError } from "@wabakit/core/vendor";
export { createUspeedoClient, type UspeedoClient, type UspeedoClientOptions } from "./client.ts";
export { fromEnv } from "./from-env.ts";
export type { components, operations, paths } from "./generated/schema.ts";
export { uspeedo, type UspeedoMessage, type UspeedoOptions, type UspeedoProvider } from "./provider.ts";
export { plaintext, sign } from "./sign.ts";
