import { expect, test } from "vitest";
import { isNewer, type MessageStatus } from "../src/index.ts";

const order: readonly MessageStatus[] = ["sent", "delivered", "read", "failed"];

test("anything is newer than nothing", () => {
  for (const status of order) expect(isNewer({ status }, undefined)).toBe(true);
});

test("a status is newer than those before it, and than no other", () => {
  for (const [next, status] of order.entries())
    for (const [previous, known] of order.entries()) expect(isNewer({ status }, { status: known })).toBe(next > previous);
});
