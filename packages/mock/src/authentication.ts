import type { SecurityScheme, VendorEntry } from "./contract.ts";
import type { Violation } from "./violation.ts";

/** The values that the mock accepts, by the names of the client's options: `{ apiKey: "…", apiSecret: "…" }`. */
export type MockCredentials = { readonly [name: string]: string };

/** The headers that authenticate, as the contract lists them. */
export function schemesOf({ contract }: VendorEntry): SecurityScheme[] {
  const names = contract.security.flatMap((requirement) => Object.keys(requirement));
  return names.map((name) => contract.components.securitySchemes[name]).filter((scheme) => scheme !== undefined);
}

/** The credentials a vendor takes unless others are configured: `apiKey` is `demo-api-key`. */
export function demoCredentials(vendor: VendorEntry): MockCredentials {
  const names = schemesOf(vendor).flatMap((scheme) => [scheme["x-credential"] ?? [], scheme["x-signed-with"] ?? []].flat());
  return Object.fromEntries(names.map((name) => [name, demoValue(name)]));
}

/** `apiKey` is `demo-api-key`. */
export const demoValue = (name: string): string => `demo-${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;

/** Checks keys and signature of one request, header by header in the order of the contract. */
export function authenticate(
  vendor: VendorEntry,
  credentials: MockCredentials,
  headers: { readonly [name: string]: string },
  body: string,
): Violation[] {
  const schemes = schemesOf(vendor);
  const header = (name = ""): string | undefined => headers[name.toLowerCase()];
  const carried = (fact: "timestamp" | "nonce"): string => header(schemes.find((scheme) => scheme["x-carries"] === fact)?.name) ?? "";
  const request = { body, timestamp: carried("timestamp"), nonce: carried("nonce") };
  return schemes.flatMap((scheme): Violation[] => {
    const given = header(scheme.name);
    const wrong = (rule: string, message: string): Violation[] => [
      { in: "header", path: scheme.name, rule, message: `${scheme.name} ${message}` },
    ];
    if (given === undefined || given === "") return wrong("required", "is missing");
    const credential = scheme["x-credential"];
    if (credential !== undefined && given !== credentials[credential])
      return wrong("credential", `is not the ${credential} that the mock was started with`);
    if (scheme["x-carries"] === "timestamp" && !/^\d{10}$/.test(given))
      return wrong("pattern", "must be the unix time in seconds, 10 digits");
    const signedWith = scheme["x-signed-with"];
    if (signedWith === undefined || vendor.sign === undefined) return [];
    // Each sign() takes its own vendor's credentials; the registry pairs it with that vendor's contract.
    const expected = vendor.sign(credentials as never, request);
    const same = scheme["x-any-case"] === true ? given.toLowerCase() === expected : given === expected;
    return same ? [] : wrong("signature", `is not the signature of this request with the mock's ${signedWith.join(" and ")}`);
  });
}
