// GENERATED from packages/mock/openapi.yaml by `npm run generate`. Do not edit: a wrong line here is a wrong contract.

import type { OperationRules, Rule } from "@wabakit/core/vendor";

/** Makes the rules of the request body of every operation: in a function, for whoever loads them and checks nothing. */
export function operations(): OperationRules {
  const $ReplyBase: Rule = {
    members: {
      "recipient?": { type: "string" },
      "name?": { type: "string" },
      "to?": { type: "string", pattern: /^https?:\/\/[^\s/]+\S*$/u, form: "an http or https URL" },
    },
    open: true,
  };
  return {
    "GET /_mock": {},
    "GET /_mock/requests": {},
    "GET /_mock/requests/{id}": {},
    "GET /_mock/messages": {},
    "DELETE /_mock/messages": {},
    "GET /_mock/events": {},
    "GET /_mock/coverage": {},
    "POST /_mock/fail": {
      members: {
        vendor: { type: "string" },
        failure: {
          type: ["string", "object"],
          members: {
            "latencyMs?": { type: "number", minimum: 0 },
            "reset?": true,
            "timeout?": true,
            "status?": { type: "integer", minimum: 200, maximum: 599 },
          },
        },
        "times?": { type: "integer", minimum: 1 },
      },
    },
    "POST /_mock/unfail": { members: { "vendor?": { type: "string" } } },
    "POST /_mock/push": {
      members: {
        vendor: { type: "string" },
        event: { type: "string" },
        "to?": { type: "string", pattern: /^https?:\/\/[^\s/]+\S*$/u, form: "an http or https URL" },
        "messageId?": { type: "string" },
        "credentials?": { type: "object" },
        "set?": { type: "object" },
      },
    },
    "POST /_mock/messages/{id}/status": {
      members: {
        status: { enum: ["sent", "delivered", "read", "failed"] },
        "failure?": { members: { code: { type: "string" }, message: { type: "string" } } },
        "recipient?": { type: "string" },
        "to?": { type: "string", pattern: /^https?:\/\/[^\s/]+\S*$/u, form: "an http or https URL" },
      },
    },
    "POST /_mock/messages/{id}/reply": {
      by: "type",
      branches: [
        {
          all: [$ReplyBase],
          members: { type: "text", text: { type: "string", minLength: 1 }, "quote?": { type: "boolean" } },
        },
        { all: [$ReplyBase], members: { type: "button", id: { type: "string" }, title: { type: "string" } } },
        {
          all: [$ReplyBase],
          members: { type: "list", id: { type: "string" }, title: { type: "string" }, "description?": { type: "string" } },
        },
        {
          all: [$ReplyBase],
          members: {
            type: "location",
            location: {
              members: {
                latitude: { type: "number", minimum: -90, maximum: 90 },
                longitude: { type: "number", minimum: -180, maximum: 180 },
                "name?": { type: "string" },
                "address?": { type: "string" },
              },
            },
          },
        },
      ],
    },
  };
}
