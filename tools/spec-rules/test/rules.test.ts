import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { contract, type Files, problemsOf, ruleNames, withFiles } from "./lint.ts";

const root = resolve(fileURLToPath(import.meta.url), "../../../..");

test("a contract that keeps the rules has no problem", async () => {
  expect(await problemsOf(contract())).toEqual([]);
});

const schema = "schemas/message.yaml#/";
const open = { description: "Open.", type: "object", properties: { name: { description: "Its name.", type: "string" } } };
const closed = { ...open, additionalProperties: false };
const paths = (operation: object): object => ({ "/send": { post: operation } });
const codes = (table: object): Files =>
  contract({ root: { "x-vendor-code": undefined, "x-vendor-codes": table }, schemas: { Message: closed } });
const answers = { "200": { description: "An answer.", content: { "application/json": { examples: { accepted: { value: {} } } } } } };

const delivered = { id: "1", status: { id: "42", at: "2026-11-20T12:00:00.000Z" } };
const pushing = (push: object): Files =>
  contract({ root: { webhooks: { status: {} }, "x-push": push }, files: { "webhooks/status-delivered.json": delivered } });
const statusPush = {
  messageId: "status.id",
  time: "iso",
  retryAfterMinutes: { status: [1, 3] },
  events: {
    "message-status": {
      samples: { delivered: "status-delivered" },
      paths: { messageId: "status.id", occurredAt: ["status.at", "id"] },
    },
  },
};

test("a contract whose pushes can be made has no problem", async () => {
  expect(await problemsOf(pushing(statusPush))).toEqual([]);
});

/** Contracts that break one rule, and what is said about each. */
const broken: { readonly [rule: string]: { readonly [title: string]: readonly [files: Files, ...problems: string[]] } } = {
  "wabakit/discriminator-mapping": {
    "a branch without an entry": [
      contract({
        schemas: {
          Message: {
            oneOf: [{ $ref: "#/Text" }, { $ref: "#/Image" }],
            discriminator: { propertyName: "type", mapping: { text: "#/Text" } },
          },
        },
      }),
      `${schema}Message/oneOf/1: Every branch of a discriminated oneOf needs an entry in discriminator.mapping; #/Image has none.`,
    ],
    "no mapping": [
      contract({ schemas: { Message: { oneOf: [{ $ref: "#/Text" }], discriminator: { propertyName: "type" } } } }),
      `${schema}Message/oneOf/0: Every branch of a discriminated oneOf needs an entry in discriminator.mapping; #/Text has none.`,
    ],
    "a branch without a name": [
      contract({ schemas: { Message: { oneOf: [closed], discriminator: { propertyName: "type", mapping: {} } } } }),
      `${schema}Message/oneOf/0: Every branch of a discriminated oneOf needs an entry in discriminator.mapping; branch 0 has none.`,
    ],
  },
  "wabakit/requests-closed": {
    "an open body": [
      contract({ schemas: { Message: open } }),
      `${schema}Message: Message is part of a request and must say additionalProperties: false.`,
    ],
    "an open whole": [
      contract({ schemas: { Message: { allOf: [{ $ref: "#/Base" }], type: "object" } } }),
      `${schema}Message: Message is part of a request and must say unevaluatedProperties: false.`,
    ],
    "a whole that is closed by the wrong keyword": [
      contract({ schemas: { Message: { allOf: [{ $ref: "#/Base" }], type: "object", additionalProperties: false } } }),
      `${schema}Message: Message is part of a request and must say unevaluatedProperties: false.`,
    ],
    "an open object two files away, reported once though two refer to it": [
      contract({ files: { "schemas/common.yaml": { Link: { description: "An address.", type: "string" }, Place: open } } }),
      "schemas/common.yaml#/Place: Place is part of a request and must say additionalProperties: false.",
    ],
    "an open object without members": [
      contract({ schemas: { Message: { ...closed, properties: { extra: { description: "Anything.", type: "object" } } } } }),
      `${schema}Message/properties/extra: Message.extra is part of a request and must say additionalProperties: false.`,
    ],
    "an open item": [
      contract({ schemas: { Message: { type: "array", items: { $ref: "#/Item" } }, Item: open } }),
      `${schema}Item: Item is part of a request and must say additionalProperties: false.`,
    ],
    "an open document in a text": [
      contract({ schemas: { Message: { type: "string", contentSchema: { $ref: "#/Content" } }, Content: open } }),
      `${schema}Content: Content is part of a request and must say additionalProperties: false.`,
    ],
    "an open object in an operation's base, seen first as a base": [
      contract({
        schemas: {
          Message: {
            allOf: [{ $ref: "#/Base" }],
            type: "object",
            properties: { again: { $ref: "#/Base", description: "Again." } },
            unevaluatedProperties: false,
          },
        },
      }),
      `${schema}Base: Base is part of a request and must say additionalProperties: false.`,
    ],
    "a reference that is closed here and open there": [
      contract({
        schemas: {
          Message: { ...closed, properties: { a: { $ref: "#/Open", additionalProperties: false }, b: { $ref: "#/Open" } } },
          Open: open,
        },
      }),
      `${schema}Open: Open is part of a request and must say additionalProperties: false.`,
    ],
  },
  "wabakit/property-described": {
    "a property without a description": [
      contract({ schemas: { Message: { ...closed, properties: { name: { type: "string" } } } } }),
      `${schema}Message/properties/name: Property name needs a description.`,
    ],
    "a property whose schema elsewhere has none": [
      contract({ files: { "schemas/common.yaml": { Link: { type: "string" }, Place: closed } } }),
      "schemas/parts/media.yaml#/Media/properties/link: Property link needs a description.",
    ],
  },
  "wabakit/pattern-compiles": {
    "a flag that JavaScript does not know": [
      contract({ schemas: { Message: { type: "string", pattern: "(?i)^a" } } }),
      `${schema}Message/pattern: The pattern does not compile: SyntaxError: Invalid regular expression: /(?i)^a/u: Invalid group`,
    ],
    "what compiles only without the u flag, which validators set": [
      contract({ schemas: { Message: { type: "string", pattern: "\\-" } } }),
      `${schema}Message/pattern: The pattern does not compile: SyntaxError: Invalid regular expression: /\\-/u: Invalid escape`,
    ],
  },
  "wabakit/operation-examples": {
    "a body without examples": [
      contract({ body: { examples: undefined } }),
      "openapi.yaml#/paths/~1send/post: send: the request body needs named examples, one per message type.",
    ],
    "an answer without examples": [
      contract({ operation: { responses: { "200": { description: "An answer." } } } }),
      "openapi.yaml#/paths/~1send/post: send: the 200 answer needs an example named accepted.",
      "openapi.yaml#/paths/~1send/post: send: the 200 answer needs an example named badRequest.",
      "openapi.yaml#/paths/~1send/post: send: the 200 answer needs an example named insufficientBalance.",
    ],
    "an operation of a code's list that does not show it": [
      contract({ root: { paths: paths({ operationId: "other", responses: answers }) } }),
      "openapi.yaml#/paths/~1send/post: other: the 200 answer needs an example named badRequest.",
      "openapi.yaml#/paths/~1send/post: other: the 200 answer needs an example named unknownTemplate.",
    ],
  },
  "wabakit/vendor-codes": {
    "no envelope": [
      contract({ root: { "x-envelope": undefined } }),
      "openapi.yaml#/: The document needs x-envelope: where answers keep code, message and message id.",
    ],
    "no table": [
      contract({ root: { "x-vendor-code": undefined, "x-vendor-codes": undefined }, schemas: { Message: closed } }),
      "openapi.yaml#/: The document needs x-vendor-codes: the vendor's table of codes.",
    ],
    "a code that does not say what to do": [
      codes({ "-1": { name: "badRequest", meaning: "Something is wrong." } }),
      "openapi.yaml#/x-vendor-codes/-1: Code -1 needs a name of its own, a meaning and an action.",
    ],
    "two codes of one name": [
      codes({ "-1": { name: "badRequest", meaning: "…", action: "…" }, "-2": { name: "badRequest", meaning: "…", action: "…" } }),
      "openapi.yaml#/x-vendor-codes/-2: Code -2 needs a name of its own, a meaning and an action.",
    ],
    "a code that concerns something else": [
      codes({ "-1": { name: "badRequest", meaning: "…", action: "…", concerns: ["weather"] } }),
      "openapi.yaml#/x-vendor-codes/-1/concerns: Code -1: concerns is a list of key, signature, clock, address, account, number.",
    ],
    "a code that is in no table": [
      contract({ schemas: { Message: { type: "string", minLength: 1, "x-vendor-code": { minLength: "-404" } } } }),
      `${schema}Message/x-vendor-code: x-vendor-code: -404 is not in x-vendor-codes.`,
    ],
    "a code that is a number": [
      contract({ schemas: { Message: { type: "string", minLength: 1, "x-vendor-code": { minLength: -1 } } } }),
      `${schema}Message/x-vendor-code: x-vendor-code: write the code of minLength as a string.`,
    ],
    "a code alone": [
      contract({ schemas: { Message: { type: "string", "x-vendor-code": "-1" } } }),
      `${schema}Message/x-vendor-code: x-vendor-code is a map from a keyword to a code.`,
    ],
    "a code for a rule that the schema does not have": [
      contract({ schemas: { Message: { type: "string", maxLength: 5, "x-vendor-code": { minLength: "-1" } } } }),
      `${schema}Message/x-vendor-code: x-vendor-code: minLength cannot be broken here; the rules here are type, required, maxLength.`,
    ],
    "a code of the whole document on a member": [
      contract({ schemas: { Message: { type: "string", "x-vendor-code": { security: "-1" } } } }),
      `${schema}Message/x-vendor-code: x-vendor-code: security cannot be broken here; the rules here are type, required.`,
    ],
    "a misspelt rule at the root": [
      contract({ root: { "x-vendor-code": { securty: "-1" } } }),
      "openapi.yaml#/x-vendor-code: x-vendor-code: securty cannot be broken here; the rules here are security, clock, syntax, default, type, const, enum, required, additionalProperties, minItems, maxItems, minLength, maxLength, pattern, minimum, maximum, oneOf, contentSchema.",
    ],
  },
  "wabakit/push-samples": {
    "no path to a message's id": [
      pushing({ eventId: "id" }),
      "openapi.yaml#/x-push: x-push: messageId is missing: where a status has the id of its message.",
    ],
    "a time in no form": [
      pushing({ ...statusPush, time: "plain" }),
      "openapi.yaml#/x-push: x-push: time must be one of iso, seconds, milliseconds.",
    ],
    "retries of nothing, and not in minutes": [
      pushing({ ...statusPush, retryAfterMinutes: { state: 5 } }),
      "openapi.yaml#/x-push: x-push: retryAfterMinutes names state, which is no webhook; there are status.",
      "openapi.yaml#/x-push: x-push: retryAfterMinutes of state must be a list of minutes.",
    ],
    "a sample that is not there, of a webhook that is not there": [
      pushing({ ...statusPush, events: { billing: { samples: { free: "billing-free" }, paths: {} } } }),
      "openapi.yaml#/x-push: x-push: billing: there is no webhooks/billing-free.json.",
      "openapi.yaml#/x-push: x-push: billing: the sample billing-free is of no webhook.",
    ],
    "a path that leads nowhere": [
      pushing({ ...statusPush, events: { billing: { samples: { free: "status-delivered" }, paths: { fee: ["id", "status.fee"] } } } }),
      "openapi.yaml#/x-push: x-push: billing: fee is at status.fee, where no sample has anything.",
    ],
  },
  "wabakit/confidence": {
    "a doubt without a reason": [
      contract({ schemas: { Message: { type: "string", "x-confidence": "inferred" } } }),
      `${schema}Message: x-confidence needs a description that gives the reason.`,
    ],
    "a doubt of another kind": [
      contract({ schemas: { Message: { description: "Hearsay.", type: "string", "x-confidence": "guessed" } } }),
      `${schema}Message: x-confidence is either inferred or disputed.`,
    ],
  },
};

test("every rule has a contract that breaks it", () => {
  expect(Object.keys(broken).toSorted()).toEqual(ruleNames.toSorted());
});

describe.each(Object.entries(broken))("%s", (rule, cases) => {
  test.each(Object.entries(cases))("%s", async (_title, [files, ...problems]) => {
    expect((await problemsOf(files)).toSorted()).toEqual(problems.map((problem) => `${rule} ${problem}`).toSorted());
  });
});

describe("Redocly's own command", () => {
  const lint = (folder: string): Promise<string> =>
    new Promise((done) => {
      const cli = join(root, "node_modules/@redocly/cli/bin/cli.js");
      const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
      execFile(
        process.execPath,
        [cli, "lint", "--format=stylish", join(folder, "openapi.yaml"), "--config", join(folder, "redocly.yaml")],
        { env },
        (error, stdout, stderr) => done(`${error?.code ?? 0} ${stdout}${stderr}`),
      );
    });
  const config = {
    plugins: [join(root, "tools/spec-rules/src/index.ts")],
    rules: Object.fromEntries(ruleNames.map((name) => [name, "error"])),
  };

  test("loads the rules and accepts what keeps them", async () => {
    expect(await withFiles({ ...contract(), "redocly.yaml": config }, lint)).toMatch(/^0 .*valid/s);
  });

  test("loads the rules and refuses what breaks them", async () => {
    const output = await withFiles(
      { ...contract({ files: { "schemas/common.yaml": { Link: { type: "string" }, Place: open } } }), "redocly.yaml": config },
      lint,
    );
    expect(output).toMatch(/^1 /);
    expect(output).toContain("Place is part of a request and must say additionalProperties: false.");
    expect(output).toContain("Property link needs a description.");
  });

  test("has every rule switched on for the vendors", () => {
    const registry = readFileSync(join(root, "specs/redocly.yaml"), "utf8");
    expect(ruleNames.filter((name) => !registry.includes(`  ${name}: error\n`))).toEqual([]);
  });
});
