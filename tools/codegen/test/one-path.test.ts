import { describe, expect, test } from "vitest";
import type { Document, JsonObject } from "../src/document.ts";
import { onePath } from "../src/one-path.ts";
import { ref, smallDocument } from "./support/small-document.ts";

const operation = (id: string): { post: JsonObject } => ({
  post: {
    operationId: id,
    summary: `Does ${id}`,
    description: `${id}, told at length.`,
    security: [{ key: [] }],
    requestBody: {
      required: true,
      content: { "application/json": { schema: ref(`${id}Request`), examples: { [id]: { value: { Action: id } } } } },
    },
    responses: {
      "200": {
        description: "Taken.",
        content: { "application/json": { schema: ref(`${id}Answer`), examples: { accepted: { value: id } } } },
      },
    },
  },
});

const documentWith = (paths: Document["paths"]): Document => ({ ...smallDocument({}), paths });

describe("onePath", () => {
  test("makes one path of those that differ in their fragment", () => {
    const { paths } = onePath(documentWith({ "/api#A": operation("A"), "/status": operation("status"), "/api#B": operation("B") }));
    expect(Object.keys(paths)).toEqual(["/api", "/status"]);
    expect(paths["/status"]).toEqual(operation("status"));
    expect(paths["/api"]).toEqual({
      post: {
        operationId: "call",
        summary: "Does A; Does B",
        description: expect.stringContaining("A, told at length.\n\nB, told at length."),
        security: [{ key: [] }],
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { anyOf: [ref("ARequest"), ref("BRequest")] },
              examples: { A: { value: { Action: "A" } }, B: { value: { Action: "B" } } },
            },
          },
        },
        responses: {
          "200": {
            description: "Taken.",
            content: {
              "application/json": {
                schema: { anyOf: [ref("AAnswer"), ref("BAnswer")] },
                examples: { accepted: { value: "A" }, "accepted-B": { value: "B" } },
              },
            },
          },
        },
      },
    });
  });

  test("takes the fragment off a path that stands alone", () => {
    expect(onePath(documentWith({ "/api#A": operation("A") })).paths).toEqual({ "/api": operation("A") });
  });

  test("leaves the document as it was", () => {
    const document = documentWith({ "/api#A": operation("A"), "/api#B": operation("B") });
    const before = structuredClone(document);
    onePath(document);
    expect(document).toEqual(before);
  });

  test("refuses to merge what has no one answer", () => {
    expect(() => onePath(documentWith({ "/api#A": operation("A"), "/api#B": { get: {} } }))).toThrow(
      "Only POST operations can share a path.",
    );
    expect(() => onePath(documentWith({ "/api#A": operation("A"), "/api#B": { post: { operationId: "B" } } }))).toThrow(
      "The document has no requestBody.content.application/json where operations are merged.",
    );
  });
});
