import type { Operations } from "@wabakit/core";
import type { Fetch } from "@wabakit/core/vendor";
import { credentialMark } from "./outcome.ts";
import { type AnyProvider, type ProviderUnderTest, providersUnderTest } from "../../conformance/src/providers.ts";

/** A vendor's provider or client between a caller and a network that are both ours. */
export interface Subject extends ProviderUnderTest {
  /** A value for each credential; nobody checks it. */
  readonly credentials: { readonly [name: string]: string };
  /** The body of a success with this message id. */
  readonly success: (messageId: string) => object;
}

/** What a provider has, whichever it is; what it lacks is undefined. */
export type WholeProvider = AnyProvider & Partial<Operations>;

/** Every vendor of the registry. */
export const subjects: readonly Subject[] = (await providersUnderTest()).map((vendor) => ({
  ...vendor,
  credentials: credentialsOf(vendor),
  success: (messageId) => placed(vendor.envelope.messageId, messageId, placed(vendor.envelope.code, vendor.envelope.success)),
}));

/** A provider with everything that it asks for, and what the test has to add. */
export const providerOf = (subject: Subject, options: object = {}): WholeProvider =>
  subject.createProvider({ ...subject.credentials, ...subject.demoOptions, ...options });

/** A network that takes every message, and keeps each request. */
export interface Network {
  readonly fetch: Fetch;
  /** The bodies that left, parsed. */
  readonly bodies: unknown[];
}

export function takingNetwork({ success }: Subject): Network {
  const bodies: unknown[] = [];
  const fetch: Fetch = async (_, { body }) => {
    bodies.push(typeof body === "string" ? JSON.parse(body) : body);
    return Response.json(success(`m-${bodies.length}`));
  };
  return { fetch, bodies };
}

function credentialsOf({ document }: ProviderUnderTest): { [name: string]: string } {
  const schemes: object = Object(Reflect.get(document.components, "securitySchemes"));
  const names = Object.entries(schemes).flatMap(([scheme, facts]) =>
    scheme.startsWith("push") ? [] : [Reflect.get(facts, "x-credential") ?? [], Reflect.get(facts, "x-signed-with") ?? []].flat(),
  );
  return Object.fromEntries(names.map((name) => [String(name), `the-${String(name)}${credentialMark}`]));
}

/** An object with a value at a dotted path, and what there was besides. */
function placed(path: string, value: unknown, besides: object = {}): object {
  const [member = "", ...rest] = path.split(".");
  const inner: unknown = Reflect.get(besides, member);
  return { ...besides, [member]: rest.length === 0 ? value : placed(rest.join("."), value, Object(inner)) };
}
