import type { Import } from "./imports.ts";

/** The packages of this workspace that a published package may import. `vendor` stands for each vendor's package. */
const packageRules: { readonly [name: string]: readonly string[] } = {
  core: [],
  vendor: ["core"],
  wabakit: ["core"],
  node: ["core"],
  mock: ["core"],
  queue: ["core", "wabakit"],
  cli: ["core", "wabakit", "mock"],
};

/** The files of its own package that each file of a vendor's `src/` may import; after `type`, its types only. */
const vendorRules: { readonly [file: string]: readonly string[] } = {
  index: ["provider", "client", "from-env", "sign", "type generated/schema"],
  provider: [
    "requests",
    "errors",
    "client",
    "generated/rules",
    "business-accounts",
    "media",
    "phone-numbers",
    "templates",
    "type generated/schema",
  ],
  "business-accounts": ["type generated/schema"],
  media: ["type generated/schema"],
  "phone-numbers": ["type generated/schema"],
  templates: ["type generated/schema"],
  requests: ["type generated/schema", "type provider"], // which features it honours is written once, in provider
  "read-request": ["type generated/schema"],
  errors: [],
  "from-env": ["type provider"],
  client: ["sign", "type generated/schema"],
  preflight: ["generated/rules"],
  webhook: ["errors", "generated/rules", "type generated/schema"],
  sign: [],
  "generated/schema": [],
  "generated/rules": [],
};

/** What the registries of the mock and of the command take from each vendor, by path, so that a new vendor needs no edit of their package.json. */
const registryTakes: { readonly [name: string]: ReadonlySet<string> } = {
  mock: new Set(["errors", "preflight", "provider", "read-request", "sign"]),
  cli: new Set(["errors", "preflight", "provider", "webhook"]),
};

/** Packages that also run where Node is not: browsers, Bun, Deno, workers. */
const runAnywhere = new Set(["core", "vendor", "wabakit"]);

/** One end of an import. */
interface End {
  /** The folder of its package: `core`, `itniotech`. Undefined outside the workspace. */
  readonly package?: string | undefined;
  /** The same, but `vendor` for each vendor. */
  readonly kind?: string | undefined;
  /** The file in the package's `src/`, without its ending; undefined for a package that is imported by name. */
  readonly file?: string | undefined;
}

/** What is wrong with an import, as the end of a sentence; undefined if nothing is. */
type ImportRule = (from: End, to: End, one: Import) => string | undefined;

const rules: readonly ImportRule[] = [
  (_, __, { to }) => (to.startsWith("tools/") ? "tools run the packages, not they them" : undefined),
  (_, __, { to }) => (to === "a computed module" ? "a module is imported by its name" : undefined),
  ({ kind = "" }, __, { to }) => (to.startsWith("node:") && runAnywhere.has(kind) ? `${kind} also runs where Node is not` : undefined),
  (_, __, { from, to }) =>
    to.startsWith("@opentelemetry/") && !/^packages\/wabakit\/(?:package\.json|src\/telemetry(?:\.ts|\/.*))$/.test(from)
      ? "who does not use wabakit/telemetry has no OpenTelemetry installed"
      : undefined,
  betweenPackages,
  inVendor,
  inCore,
  ofRegistries,
  ofValues,
];

/** Every import that breaks a rule of the design (section 2), as a sentence. */
export const brokenImports = (imports: readonly Import[], vendors: readonly string[]): string[] =>
  imports.flatMap((one) => {
    const [from, to] = [endOf(one.from, vendors), endOf(one.to, vendors)];
    const wrong = rules.map((rule) => rule(from, to, one)).find((problem) => problem !== undefined);
    return wrong === undefined ? [] : [`${one.from} imports ${one.to}: ${wrong}`];
  });

function endOf(place: string, vendors: readonly string[]): End {
  const [, folder, file] = /^packages\/([^/]+)\/(?:src\/(.+)\.ts$)?/.exec(place) ?? [];
  const name = folder ?? /^@wabakit\/([^/]+)/.exec(place)?.[1] ?? /^(wabakit)(?:\/|$)/.exec(place)?.[1];
  return { package: name, kind: name !== undefined && vendors.includes(name) ? "vendor" : name, file };
}

function betweenPackages(from: End, to: End): string | undefined {
  if (to.package === undefined || to.package === from.package) return undefined;
  const allowed = packageRules[from.kind ?? ""];
  if (allowed === undefined) return `no rule says what ${from.package ?? "it"} may import; give it a line in packageRules`;
  const takes = from.file === "generated/registry" ? registryTakes[from.package ?? ""] : undefined;
  if (to.kind === "vendor" && takes?.has(to.file ?? "") === true) return undefined;
  if (!allowed.includes(to.kind ?? "")) return `${from.kind ?? ""} may import of the other packages: ${allowed.join(", ") || "none"}`;
  return to.file === undefined || isReading(from, to) ? undefined : "another package is imported by its name";
}

/** How requests are read back is taken by path: only the mock needs it, which has it in its bundle, so core does not publish it. */
const isReading = (from: End, to: End): boolean =>
  to.package === "core" && to.file === "read-request" && from.kind === "vendor" && from.file === "read-request";

function inVendor(from: End, to: End, { typesOnly = false }: Import): string | undefined {
  if (from.kind !== "vendor" || from.file === undefined) return undefined;
  const allowed = vendorRules[from.file];
  if (allowed === undefined) return `a vendor's package has no src/${from.file}.ts; it has ${Object.keys(vendorRules).join(", ")}`;
  if (to.package !== from.package) return undefined;
  if (to.file === undefined) return "a package does not import itself by name";
  if (allowed.includes(to.file) || (typesOnly && allowed.includes(`type ${to.file}`))) return undefined;
  return `${from.file} may import of its own package: ${allowed.join(", ") || "nothing"}`;
}

/** Who installs a facade gets the contract, and nothing of what vendor packages share. */
/** The files of core that are no part of its contract. */
const sharedByVendors = /^(?:vendor|webhook|read-request)(?:\/|$)/;

function inCore(from: End, to: End, { to: name }: Import): string | undefined {
  if (from.package !== "core" || from.file === undefined || sharedByVendors.test(from.file)) return undefined;
  if (to.package !== "core") return `the contract of core depends on nothing, ${name} included`;
  return sharedByVendors.test(to.file ?? "vendor") ? "the contract of core does not know what vendors share" : undefined;
}

/** The mock and the command learn of vendors from their registries alone. */
function ofRegistries(from: End, to: End): string | undefined {
  if (!Object.hasOwn(registryTakes, from.package ?? "") || to.package !== from.package) return undefined;
  if (!/^generated\/(?!registry$|api$)/.test(to.file ?? "")) return undefined;
  return from.file === "generated/registry" ? undefined : "the registry alone knows the vendors' contracts";
}

/** What core exports to users it takes from files of its own: who imports it by that name at run time loads one file more. */
function ofValues(from: End, _: End, { to, typesOnly = false }: Import): string | undefined {
  if (to !== "@wabakit/core" || typesOnly || from.file === undefined) return undefined;
  return "a send loads one file of core: values come from @wabakit/core/vendor, and what is about webhooks from @wabakit/core/webhook";
}
