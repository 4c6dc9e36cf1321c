import { expect, test } from "vitest";
import contract from "../dist/openapi.json" with { type: "json" };
import { codes } from "../src/errors.ts";

test("every code of the contract has a meaning, and no other code has", () => {
  expect(Object.keys(codes)).toEqual(Object.keys(contract["x-vendor-codes"]));
});
