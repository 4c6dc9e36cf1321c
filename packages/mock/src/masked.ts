import type { Headers } from "./arrival.ts";
import { schemesOf } from "./authentication.ts";
import { registry } from "./generated/registry.ts";

/** What stands in the place of a secret. */
const mask = "***";

/** The headers that are a credential at one of the vendors. */
const credentials = new Set(
  Object.values(registry).flatMap((vendor) =>
    schemesOf(vendor)
      .filter((scheme) => scheme["x-credential"] !== undefined)
      .map(({ name }) => name.toLowerCase()),
  ),
);

const secretName = /authorization|cookie|credential|password|secret|token|api-?key|access-?key/;

/** By name: there are few, and every request has the same. */
const known = new Map<string, boolean>();

function isSecret(name: string): boolean {
  const found = known.get(name);
  if (found !== undefined) return found;
  const secret = credentials.has(name) || secretName.test(name);
  if (known.size < 1_000) known.set(name, secret); // a client may make names up
  return secret;
}

/** The headers without what is secret in them: the mock may be given real keys, and its records are shown and shared. */
export function masked(headers: Headers): Headers {
  const shown: { [name: string]: string } = { ...headers };
  for (const name of Object.keys(shown)) if (isSecret(name)) shown[name] = mask;
  return shown;
}
