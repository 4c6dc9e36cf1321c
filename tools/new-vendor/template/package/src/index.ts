export type { SendErrorCode } from "@wabakit/core";
export { OptionError, SendError } from "@wabakit/core/vendor";
export { create__Vendor__Client, type __Vendor__Client, type __Vendor__ClientOptions } from "./client.ts";
export { fromEnv } from "./from-env.ts";
export type { components, operations, paths } from "./generated/schema.ts";
export { __vendor__, type __Vendor__Message, type __Vendor__Options } from "./provider.ts";
