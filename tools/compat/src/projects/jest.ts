import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "../commands.ts";
import { blockOf } from "../examples.ts";
import type { Project } from "../project.ts";

const file = "parcel.test.js";
const name = `mock ${file}`;

/** The mock in Jest, as its README shows: once as it is, and once waiting for what was not sent. */
export const jest: Project = {
  name: "jest",
  title: "Jest",
  dependencies: { jest: "30.5.2" },
  examples: [name],
  run: async (folder, report) => {
    const example = blockOf("mock", file);
    await writeFile(join(folder, file), example);
    report({ example: name, what: "the test passes", problem: await failureOf(file, folder) });
    const other = example.replace("/on its way/", '"Hello"');
    await writeFile(join(folder, "wrong.test.js"), other);
    const failure = await failureOf("wrong.test.js", folder);
    const isTold = ["received none", 'text is "Your parcel is on its way.", not "Hello"'].every((told) => failure?.includes(told));
    report({
      example: name,
      what: "what was not sent fails the test, which says what came",
      problem: isTold ? undefined : (failure ?? "it passed"),
    });
  },
};

/** What Jest says of a test that fails. */
const failureOf = (test: string, folder: string): Promise<string | undefined> =>
  build([process.execPath, "--experimental-vm-modules", "node_modules/jest/bin/jest.js", "--ci", test], folder).then(
    () => undefined,
    (error: Error) => error.message,
  );
