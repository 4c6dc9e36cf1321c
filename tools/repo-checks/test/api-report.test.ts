import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { apiReports } from "../src/api-report.ts";

const reports = apiReports();

describe.each(reports)("$file", ({ file, text }) => {
  test("says what the package exports; if not, `npm run api` writes it: a change there is a change for users", () => {
    expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(text);
  });
});

describe("a report", () => {
  const textOf = (name: string): string => reports.find(({ text }) => text.startsWith(`# The API of ${name}\n`))?.text ?? "";

  test("has every entry, and each export once: as it is declared, or where it comes from", () => {
    const text = textOf("wabakit");
    expect(text.match(/^## .*/gm)).toEqual(["## wabakit", "## wabakit/telemetry"]);
    expect(text).toContain('export { SendError } from "@wabakit/core/vendor";');
    expect(text).toContain("export function withRetry<P extends Provider<never>>(provider: P, options?: RetryOptions): P;");
    expect(text.match(/RetryOptions \{/g)).toHaveLength(1);
  });

  test("has what exports lean on, and what a second entry shares with the first", () => {
    expect(textOf("wabakit")).toMatch(/\/\/ not exported\n\n(?:.*\n)*type Sleep = /);
    expect(textOf("@wabakit/core")).toContain('export { digitsOf } from "@wabakit/core";');
  });

  test("leaves to the generated files what is in them, and has no comments", () => {
    const text = textOf("@wabakit/itniotech");
    expect(text).toContain("export interface paths {} // src/generated/schema.ts");
    expect(text).not.toMatch(/\/\*\*|sendCustomMessage/);
  });
});
