export { createItniotechClient, type ItniotechClient, type ItniotechClientOptions } from "./client.ts";
export type { components, operations, paths } from "./generated/schema.ts";
export { plaintext, sign } from "./sign.ts";
