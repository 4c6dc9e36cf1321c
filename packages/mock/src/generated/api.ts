// GENERATED from packages/mock/openapi.yaml by `npm run generate`. Do not edit: a wrong line here is a wrong contract.

import type { OperationRules, Rule } from "@wabakit/core/vendor";

const $FailRequest: Rule = {
  type: "object",
  required: ["vendor", "failure"],
  properties: {
    vendor: { type: "string" },
    failure: {
      type: ["string", "object"],
      properties: {
        latencyMs: { type: "number", minimum: 0 },
        reset: { type: "boolean", const: true },
        timeout: { type: "boolean", const: true },
        status: { type: "integer", minimum: 200, maximum: 599 },
      },
      closed: true,
    },
    times: { type: "integer", minimum: 1 },
  },
  closed: true,
};

const $UnfailRequest: Rule = { type: "object", properties: { vendor: { type: "string" } }, closed: true };

const $PushRequest: Rule = {
  type: "object",
  required: ["vendor", "event"],
  properties: {
    vendor: { type: "string" },
    event: { type: "string" },
    to: { type: "string", pattern: /^https?:\/\/[^\s/]+\S*$/u, form: "an http or https URL" },
    messageId: { type: "string" },
    credentials: { type: "object" },
    set: { type: "object" },
  },
  closed: true,
};

const $StatusRequest: Rule = {
  type: "object",
  required: ["status"],
  properties: {
    status: { type: "string", enum: ["sent", "delivered", "read", "failed"] },
    failure: {
      type: "object",
      required: ["code", "message"],
      properties: { code: { type: "string" }, message: { type: "string" } },
      closed: true,
    },
    recipient: { type: "string" },
    to: { type: "string", pattern: /^https?:\/\/[^\s/]+\S*$/u, form: "an http or https URL" },
  },
  closed: true,
};

const $ReplyRequest: Rule = {
  type: "object",
  by: {
    member: "type",
    branches: { text: () => $TextReply, button: () => $ButtonReply, list: () => $ListReply, location: () => $LocationReply },
  },
};

const $TextReply: Rule = {
  all: [() => $ReplyBase],
  type: "object",
  required: ["type", "text"],
  properties: { type: { type: "string", const: "text" }, text: { type: "string", minLength: 1 }, quote: { type: "boolean" } },
  closed: true,
};

const $ReplyBase: Rule = {
  type: "object",
  properties: {
    recipient: { type: "string" },
    name: { type: "string" },
    to: { type: "string", pattern: /^https?:\/\/[^\s/]+\S*$/u, form: "an http or https URL" },
  },
};

const $ButtonReply: Rule = {
  all: [() => $ReplyBase],
  type: "object",
  required: ["type", "id", "title"],
  properties: { type: { type: "string", const: "button" }, id: { type: "string" }, title: { type: "string" } },
  closed: true,
};

const $ListReply: Rule = {
  all: [() => $ReplyBase],
  type: "object",
  required: ["type", "id", "title"],
  properties: {
    type: { type: "string", const: "list" },
    id: { type: "string" },
    title: { type: "string" },
    description: { type: "string" },
  },
  closed: true,
};

const $LocationReply: Rule = {
  all: [() => $ReplyBase],
  type: "object",
  required: ["type", "location"],
  properties: {
    type: { type: "string", const: "location" },
    location: {
      type: "object",
      required: ["latitude", "longitude"],
      properties: {
        latitude: { type: "number", minimum: -90, maximum: 90 },
        longitude: { type: "number", minimum: -180, maximum: 180 },
        name: { type: "string" },
        address: { type: "string" },
      },
      closed: true,
    },
  },
  closed: true,
};

/** The request body of every operation. */
export const operations: OperationRules = {
  "GET /_mock": {},
  "GET /_mock/requests": {},
  "GET /_mock/requests/{id}": {},
  "GET /_mock/messages": {},
  "DELETE /_mock/messages": {},
  "GET /_mock/events": {},
  "GET /_mock/coverage": {},
  "POST /_mock/fail": () => $FailRequest,
  "POST /_mock/unfail": () => $UnfailRequest,
  "POST /_mock/push": () => $PushRequest,
  "POST /_mock/messages/{id}/status": () => $StatusRequest,
  "POST /_mock/messages/{id}/reply": () => $ReplyRequest,
};
