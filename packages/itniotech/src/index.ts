export type { SendErrorCode } from "@wabakit/core";
export { OptionError, SendError } from "@wabakit/core/vendor";
export { createItniotechClient, type ItniotechClient, type ItniotechClientOptions } from "./client.ts";
export { fromEnv } from "./from-env.ts";
export type { components, operations, paths } from "./generated/schema.ts";
export { itniotech, type ItniotechMessage, type ItniotechOptions, type ItniotechProvider } from "./provider.ts";
export { plaintext, sign } from "./sign.ts";
