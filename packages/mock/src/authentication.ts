import type { Unsigned } from "@wabakit/core/vendor";
import type { Headers } from "./arrival.ts";
import type { SecurityScheme, VendorEntry } from "./contract.ts";
import type { Violation } from "./violation.ts";

/** The values that the mock accepts, by the names of the client's options: `{ apiKey: "…", apiSecret: "…" }`. */
export type MockCredentials = { readonly [name: string]: string };

/** Why a signature is wrong. */
export interface SignatureCheck {
  /** The header: `Sign`. */
  readonly header: string;
  /** What the mock computes for this request with its own credentials. */
  readonly expected: string;
  readonly received: string;
  /** The text that is signed, with `<apiSecret>` where a credential stands. */
  readonly plaintext: string;
}

/** What is wrong with keys and signature. */
export interface Unauthorized {
  readonly violations: readonly Violation[];
  readonly signature?: SignatureCheck;
}

/** How the clock of requests is checked: how far their timestamp may be off, and from what. */
export interface ClockCheck {
  readonly windowSeconds: number;
  readonly now: () => number;
}

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

/** The headers with which a client of this vendor's proves itself. */
export function authenticated(vendor: VendorEntry, credentials: MockCredentials, request: Unsigned): { [name: string]: string } {
  const headers = schemesOf(vendor).map((scheme): [string, string] => {
    const { name, "x-credential": credential, "x-carries": carried } = scheme;
    if (carried !== undefined) return [name, request[carried]];
    if (credential !== undefined) return [name, credentials[credential] ?? ""];
    return [name, vendor.sign?.(credentials as never, request) ?? ""]; // each sign() takes its own vendor's
  });
  return Object.fromEntries(headers);
}

/** Checks keys and signature of requests, header by header in the order of the contract. */
export type Authenticate = (headers: Headers, body: string) => Unauthorized;

export function createAuthentication(vendor: VendorEntry, credentials: MockCredentials, clock: ClockCheck | undefined): Authenticate {
  const schemes = schemesOf(vendor).map((scheme) => ({ ...scheme, header: scheme.name.toLowerCase() }));
  const headerOf = (fact: "timestamp" | "nonce"): string => schemes.find((scheme) => scheme["x-carries"] === fact)?.header ?? "";
  const [timestampHeader, nonceHeader] = [headerOf("timestamp"), headerOf("nonce")];
  const sign = signer(vendor, credentials);
  return (headers, body) => {
    const request = { body, timestamp: headers[timestampHeader] ?? "", nonce: headers[nonceHeader] ?? "" };
    const violations: Violation[] = [];
    let signature: SignatureCheck | undefined;
    for (const scheme of schemes) {
      const given = headers[scheme.header] ?? "";
      const wrong = wrongValue(scheme, given, credentials) ?? (scheme["x-carries"] === "timestamp" ? wrongTime(given, clock) : undefined);
      if (wrong !== undefined) violations.push({ in: "header", path: scheme.name, ...wrong, message: `${scheme.name} ${wrong.message}` });
      else if (scheme["x-signed-with"] !== undefined) {
        signature = wrongSignature(vendor, scheme, credentials, request, { expected: sign(request), received: given });
        if (signature !== undefined) violations.push(signatureViolation(scheme, scheme["x-signed-with"]));
      }
    }
    return { violations, ...(signature && { signature }) };
  };
}

type Wrong = Pick<Violation, "rule" | "message">;

function wrongValue(scheme: SecurityScheme, given: string, credentials: MockCredentials): Wrong | undefined {
  if (given === "") return { rule: "required", message: "is missing" };
  const credential = scheme["x-credential"];
  if (credential === undefined || given === credentials[credential]) return undefined;
  return { rule: "credential", message: `is not the ${credential} that the mock was started with` };
}

function wrongTime(given: string, clock: ClockCheck | undefined): Wrong | undefined {
  if (!/^\d{10}$/.test(given)) return { rule: "pattern", message: "must be the unix time in seconds, 10 digits" };
  if (clock === undefined) return undefined;
  const off = Math.round(Math.abs(Number(given) - clock.now() / 1000));
  if (off <= clock.windowSeconds) return undefined;
  const simulated = "our simulation: the vendor documents no window";
  return { rule: "clock", message: `is ${off} seconds off the mock's clock; ${clock.windowSeconds} are allowed (${simulated})` };
}

/** What signs a vendor's requests. Where the body is no part of it, all requests of a second have one signature: the last is remembered. */
function signer({ sign }: VendorEntry, credentials: MockCredentials): (request: Unsigned) => string | undefined {
  if (sign === undefined) return () => undefined;
  // Each sign() takes its own vendor's credentials; the registry pairs it with that vendor's contract.
  const signed = (request: Unsigned): string => sign(credentials as never, request);
  const once = { timestamp: "1700000000", nonce: "1" };
  if (signed({ ...once, body: `{"a":"1"}` }) !== signed({ ...once, body: `{"a":"2"}` })) return signed;
  let last = { ...once, signature: signed({ ...once, body: "" }) };
  return (request) => {
    const { timestamp, nonce } = request;
    if (timestamp !== last.timestamp || nonce !== last.nonce) last = { timestamp, nonce, signature: signed(request) };
    return last.signature;
  };
}

function wrongSignature(
  vendor: VendorEntry,
  scheme: SecurityScheme,
  credentials: MockCredentials,
  request: Unsigned,
  { expected, received }: { readonly expected: string | undefined; readonly received: string },
): SignatureCheck | undefined {
  if (expected === undefined || (scheme["x-any-case"] === true ? received.toLowerCase() : received) === expected) return undefined;
  const masked = Object.fromEntries(Object.keys(credentials).map((name) => [name, `<${name}>`]));
  return { header: scheme.name, expected, received, plaintext: vendor.plaintext?.(masked as never, request) ?? "" };
}

const signatureViolation = ({ name }: SecurityScheme, signedWith: readonly string[]): Violation => ({
  in: "header",
  path: name,
  rule: "signature",
  message: `${name} is not the signature of this request with the mock's ${signedWith.join(" and ")}`,
});
