import { describe, expect, test } from "vitest";
import { providersUnderTest } from "../../conformance/src/providers.ts";
import { facadeReadmes } from "../../faults/src/faults-table.ts";
import { accepted } from "../src/errors-table.ts";
import { table, withBlock } from "../src/marked.ts";
import { readmes } from "../src/readme.ts";

test("the README's tables are those of the code; if not, `npm run matrix` writes them", async () => {
  const { is, shouldBe } = await readmes();
  expect(is).toBe(shouldBe);
});

test("the facade's README has the faults as they are expected; if not, `npm run faults` writes them", () => {
  const { is, shouldBe } = facadeReadmes();
  expect(is).toBe(shouldBe);
});

test("the errors table allows what the vendors' tables say about the fate of a message", async () => {
  for (const { id, codes } of await providersUnderTest()) {
    for (const [vendorCode, meaning] of Object.entries(codes)) {
      const [code, fate] = typeof meaning === "string" ? [meaning, "no"] : [meaning.mayBeSent, "unknown"];
      expect([id, vendorCode, code, accepted[code]]).toEqual([id, vendorCode, code, expect.arrayContaining([fate])]);
    }
  }
});

describe("a marked block", () => {
  test("is replaced, and nothing else", () => {
    const text = "# A\n\n<!-- b -->\n\nold\n\n<!-- /b -->\n\n<!-- c -->\nkept\n<!-- /c -->\n";
    expect(withBlock(text, "b", "new")).toBe("# A\n\n<!-- b -->\n\nnew\n\n<!-- /b -->\n\n<!-- c -->\nkept\n<!-- /c -->\n");
  });

  test("is the same after a second time", () => {
    const once = withBlock("<!-- b --><!-- /b -->", "b", "new");
    expect(withBlock(once, "b", "new")).toBe(once);
  });

  test.each(["", "<!-- b -->", "<!-- /b -->", "<!-- /b --><!-- b -->"])("must be there: %j", (text) => {
    expect(() => withBlock(text, "b", "new")).toThrow("There must be a line <!-- b --> and, after it, one <!-- /b -->.");
  });
});

test("a table is Markdown", () => {
  expect(table(["a", "b"], [["1", "2"]])).toBe("| a | b |\n| --- | --- |\n| 1 | 2 |");
});
