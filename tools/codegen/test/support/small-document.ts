import type { Document, JsonObject } from "../../src/document.ts";

export const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** A document with one operation, `POST /send`, whose body is the schema `Request`. */
export const smallDocument = (schemas: { [name: string]: JsonObject }): Document => ({
  openapi: "3.1.0",
  info: { title: "A small contract", version: "1" },
  paths: {
    "/send": {
      post: {
        operationId: "send",
        requestBody: { required: true, content: { "application/json": { schema: ref("Request") } } },
        responses: { "200": { description: "Taken." } },
      },
    },
  },
  components: { schemas },
});
