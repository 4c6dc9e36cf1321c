import { parseArgs } from "node:util";
import { NameError, scaffold } from "./scaffold.ts";

const usage = `Scaffolds a new vendor: a contract with one message, and a package that sends it, ready to be filled in.

Usage: npm run new-vendor <name>

  <name>   lower-case letters and digits, a letter first: acme
  --help   print this
`;

const nextSteps = (name: string): string => `
Next:
${columns([
  ["npm run pnpm install", "links the new package and adds it to the lockfile"],
  ["npm run generate", "makes its types, its preflight rules and its part of the mock"],
  ["npm run matrix", "puts it into the tables of the README"],
  ["npm run api", "writes down what its package exports"],
  ["npm test", "lints, type-checks, builds, and runs the conformance suite on it"],
])}
All of that passes as it is. Now make it true:
${columns([
  [`specs/${name}/openapi.yaml`, "what the vendor documents; specs/README.md says how. Then npm run generate"],
  [`packages/${name}/src/client.ts`, "its host, its credentials, the headers that carry them; a signature goes into src/sign.ts"],
  [`packages/${name}/src/requests.ts`, "one function for each message type, and its line in src/provider.ts"],
  [`packages/${name}/src/read-request.ts`, "the way back: what a request says, for the mock; a line for each message type"],
  [`packages/${name}/src/errors.ts`, "what each code of the contract means for the caller"],
])}`;

function columns(rows: readonly (readonly [left: string, right: string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}   ${right}\n`).join("");
}

function main(args: string[]): void {
  const { values, positionals } = parseArgs({ args, options: { help: { type: "boolean", short: "h" } }, allowPositionals: true });
  if (values.help === true) return void process.stdout.write(usage);
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new NameError(`Give one name.\n\n${usage}`);
  const written = scaffold(name).map((file) => `  ${file}\n`);
  process.stdout.write(`Wrote\n${written.join("")}and registered ${name} in specs/redocly.yaml.\n${nextSteps(name)}`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  const expected =
    error instanceof NameError || (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));
  if (!expected) throw error;
  process.stderr.write(`new-vendor: ${error.message}\n`);
  process.exitCode = 1;
}
