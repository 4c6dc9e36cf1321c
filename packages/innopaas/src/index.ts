export type { SendErrorCode } from "@wabakit/core";
export { OptionError, SendError } from "@wabakit/core/vendor";
export { createInnopaasClient, type InnopaasClient, type InnopaasClientOptions } from "./client.ts";
export { fromEnv } from "./from-env.ts";
export type { components, operations, paths } from "./generated/schema.ts";
export { innopaas, type InnopaasMessage, type InnopaasOptions, type InnopaasProvider } from "./provider.ts";
