import prismHttp from "@stoplight/prism-http";
import { expect, test } from "vitest";
import { registry } from "../src/generated/registry.ts";
import { operationsOf } from "../src/operation.ts";
import { readOperation } from "../src/prism-operation.ts";
import * as bundled from "../src/prism-http.ts";

test.each(Object.entries(registry))("%s: each operation is what Prism reads from the whole contract", async (_, { contract }) => {
  const whole = await prismHttp.getHttpOperationsFromSpec(contract);
  const operations = operationsOf(contract);
  expect(operations.length).toBe(whole.length);
  for (const operation of operations) {
    const expected = whole.find(({ path, method }) => path === operation.path && method === operation.method.toLowerCase());
    const { path: noParameters, ...request } = expected?.request ?? {};
    expect(noParameters).toEqual([]);
    expect(readOperation(bundled, contract, operation)).toEqual({ ...expected, request });
  }
});
