export { createInnopaasClient, type InnopaasClient, type InnopaasClientOptions } from "./client.ts";
export type { components, operations, paths } from "./generated/schema.ts";
