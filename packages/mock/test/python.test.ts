import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { startMock } from "../src/index.ts";

// The example in another language, which knows nothing but the REST API.

const example = fileURLToPath(new URL("../examples/test_messages.py", import.meta.url));

/** What Python prints; unittest reports on stderr. */
const python = (url: string): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile("python3", ["-B", example], { env: { ...process.env, WABAKIT_MOCK: url } }, (error, _, stderr) => {
      if (error?.code === "ENOENT")
        reject(new Error("python3 is missing, and this test is not skipped: apt install python3, brew install python, or python.org."));
      else resolve(stderr);
    });
  });

test("the example in Python passes", async () => {
  const mock = await startMock({ fast: true });
  try {
    expect(await python(mock.url)).toMatch(/\nRan 3 tests in .*\n\nOK\n$/);
  } finally {
    await mock.close();
  }
});
