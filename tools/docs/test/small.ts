import type { Document, JsonObject } from "../../codegen/src/document.ts";

/** A document with one operation, whose body is the schema `Body`. */
export const documentOf = (schemas: { [name: string]: JsonObject }, more: JsonObject = {}): Document => ({
  openapi: "3.1.0",
  info: { title: "Parcels", version: "1.0.0", description: "Sends parcels.", license: { name: "MIT", identifier: "MIT" } },
  servers: [{ url: "https://api.example.com" }],
  security: [],
  tags: [{ name: "messages", description: "Sending." }],
  ...more,
  paths: {
    "/send": {
      post: {
        operationId: "sendParcel",
        summary: "Send a parcel",
        tags: ["messages"],
        description: "Sends one.",
        externalDocs: { description: "The vendor's page", url: "https://docs.example.com/send" },
        requestBody: { description: "The parcel.", content: { "application/json": { schema: { $ref: "#/components/schemas/Body" } } } },
        responses: { "200": { description: "Taken.", content: { "application/json": { schema: { type: "object" } } } } },
      },
    },
  },
  components: { schemas: { Body: { type: "object", description: "A body." }, ...schemas } },
});

export const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
