import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createConfig, lint } from "@redocly/openapi-core";
import plugin from "../src/index.ts";

/** A file of a contract: YAML reads JSON. */
export type Files = { readonly [file: string]: object };

/** The name of every rule of ours, as `redocly.yaml` switches it on. */
export const ruleNames: readonly string[] = Object.keys(plugin().rules.oas3).map((name) => `wabakit/${name}`);

/** Writes a contract into a folder of its own, for as long as something is done with it. */
export async function withFiles<T>(files: Files, use: (folder: string) => Promise<T> | T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "wabakit-spec-rules-"));
  try {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), JSON.stringify(content));
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What our rules say about a contract, and Redocly where it cannot read it: `rule, file and place: message`. */
export const problemsOf = (files: Files): Promise<string[]> =>
  withFiles(files, async (folder) => {
    const rules = Object.fromEntries(ruleNames.map((name) => [name, "error"]));
    // Our rules know only the part of Redocly's interface that they use.
    const plugins = [plugin() as never];
    const problems = await lint({
      ref: join(folder, "openapi.yaml"),
      config: await createConfig({ plugins, rules: { ...rules, "no-unresolved-refs": "error" } }),
    });
    return problems.map(
      ({ ruleId, message, location: [at] }) => `${ruleId} ${at?.source.absoluteRef.slice(folder.length + 1)}${at?.pointer}: ${message}`,
    );
  });

interface Parts {
  readonly root?: object;
  readonly operation?: object;
  readonly body?: object;
  readonly schemas?: object;
  readonly files?: Files;
}

const text = (description: string): object => ({ description, type: "string" });

/** A contract that keeps all rules, split over files as a vendor's is, with parts of it replaced. */
export const contract = ({ root = {}, operation = {}, body = {}, schemas = {}, files = {} }: Parts = {}): Files => ({
  "openapi.yaml": {
    openapi: "3.1.0",
    info: { title: "A contract", version: "1" },
    "x-envelope": { code: "code" },
    "x-vendor-code": { default: "-1", security: "-1" },
    "x-vendor-codes": {
      "-1": { name: "badRequest", meaning: "Something is wrong.", action: "Look again." },
      "-68": { name: "insufficientBalance", meaning: "No money.", action: "Top up.", operations: ["send"] },
      "-99": { name: "unknownTemplate", meaning: "No such template.", action: "Make it.", operations: ["other"] },
    },
    paths: {
      "/send": {
        post: {
          operationId: "send",
          requestBody: {
            content: {
              "application/json": { schema: { $ref: "./schemas/message.yaml#/Message" }, examples: { text: { value: {} } }, ...body },
            },
          },
          responses: {
            "200": {
              description: "An answer.",
              content: {
                "application/json": {
                  examples: { accepted: { value: {} }, badRequest: { value: {} }, insufficientBalance: { value: {} } },
                },
              },
            },
          },
          ...operation,
        },
      },
    },
    ...root,
  },
  "schemas/message.yaml": {
    Message: {
      oneOf: [{ $ref: "#/Text" }, { $ref: "#/Image" }],
      discriminator: { propertyName: "type", mapping: { text: "#/Text", image: "#/Image" } },
    },
    Base: { type: "object", properties: { to: { ...text("Who."), minLength: 1, "x-vendor-code": { required: "-1", minLength: "-1" } } } },
    Text: {
      allOf: [{ $ref: "#/Base" }],
      type: "object",
      required: ["type"],
      properties: {
        type: { ...text("What."), const: "text" },
        text: {
          description: "The text.",
          type: "string",
          contentMediaType: "application/json",
          contentSchema: { $ref: "./parts/text.yaml#/Content" },
        },
      },
      unevaluatedProperties: false,
    },
    Image: {
      allOf: [{ $ref: "#/Base" }],
      type: "object",
      required: ["type"],
      properties: { type: { ...text("What."), const: "image" }, image: { $ref: "./parts/media.yaml#/Media" } },
      unevaluatedProperties: false,
    },
    ...schemas,
  },
  "schemas/parts/text.yaml": {
    Content: {
      type: "object",
      properties: { lines: { description: "Lines.", type: "array", items: { $ref: "#/Line" } } },
      additionalProperties: false,
    },
    Line: { type: "object", properties: { at: { $ref: "../common.yaml#/Place" } }, additionalProperties: false },
  },
  "schemas/parts/media.yaml": {
    Media: {
      description: "A file.",
      type: "object",
      properties: { link: { $ref: "#/Link" }, id: text("Its id."), place: { $ref: "../common.yaml#/Place" } },
      oneOf: [{ required: ["link"] }, { required: ["id"] }],
      additionalProperties: false,
    },
    Link: { $ref: "../common.yaml#/Link" },
  },
  "schemas/common.yaml": {
    Link: { ...text("An address."), pattern: "^https?://" },
    Place: { description: "A place.", type: "object", properties: { name: text("Its name.") }, additionalProperties: false },
  },
  ...files,
});
