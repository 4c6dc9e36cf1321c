import { type Replacements, licences, replacing, unused } from "../../tools/presets/third-party.ts";
import { library } from "../../tools/presets/tsdown.ts";

/** What Prism loads and the mock never uses; the contract tests run on the bundle, and each of these throws when it is used. */
const replacements: Replacements = {
  leftOut: {
    // Made-up answers: the mock answers with examples of the contracts.
    "@faker-js/faker": unused("@faker-js/faker"),
    "json-schema-faker":
      'const generate = () => { throw new Error("The bundle leaves out json-schema-faker."); };\nmodule.exports = { JSONSchemaFaker: { extend() {}, option() {}, generate } };',
    seedrandom: unused("seedrandom"),
    // Prism as a proxy, callbacks, and its own client.
    "node-fetch": unused("node-fetch"),
    "http-proxy-agent": unused("http-proxy-agent"),
    "https-proxy-agent": unused("https-proxy-agent"),
    pino: unused("pino"),
    // Reading files, and documents that are not OpenAPI 3: the contracts are objects with references to themselves (src/prism-operation.ts).
    "@stoplight/json-schema-ref-parser": unused("@stoplight/json-schema-ref-parser"),
    "@stoplight/http-spec/oas2/operation": unused("@stoplight/http-spec/oas2/operation"),
    "@stoplight/http-spec/postman/operation": unused("@stoplight/http-spec/postman/operation"),
  },
  entries: { "jsonc-parser": "lib/esm/main.js" }, // its main file hides what it requires
  texts: { "uri-template-lite/index.js": ["this.URI", "exports.URI"] }, // `this` is the exports only in a CommonJS file
};

const notices = licences("THIRD-PARTY-LICENSES");

const settings = { ...library(), platform: "node" };

const prismApart = {
  name: "prism-apart",
  resolveId: (id: string) => (id === "./prism-http.ts" ? { id: "./prism-http.js", external: true } : undefined),
};

export default [
  {
    ...settings,
    entry: ["src/index.ts", "src/assert.ts", "src/vitest.ts", "src/bin.ts"],
    dts: true,
    plugins: [prismApart, notices],
  },
  {
    ...settings,
    entry: ["src/prism-http.ts"],
    dts: false,
    sourcemap: false,
    minify: true,
    plugins: [replacing(replacements), notices],
  },
];
