import { createHash } from "node:crypto";
import { type Client, type ClientOptions, createClient, type Credential, type VendorClient } from "../src/vendor.ts";

/** A vendor that does not exist, with one operation of each kind: the client is tested on it. */
export interface paths {
  readonly "/messages": { readonly post: Operation<Message, Taken> };
  readonly "/api#SendMessage": { readonly post: Operation<Message, Taken, { readonly Action?: string }> };
  readonly "/guessed": { readonly post: Operation<Message, Taken> };
  readonly "/numbers": {
    readonly get: { readonly parameters: { readonly query?: { readonly limit?: number } }; readonly responses: Json<readonly string[]> };
  };
}

export interface Message {
  readonly to: string;
  readonly text?: string;
  readonly account?: number;
}

export interface Taken {
  readonly code: number;
  readonly id?: string;
}

interface Operation<Body, Data, Query = never> {
  readonly parameters: { readonly query?: Query };
  readonly requestBody: { readonly content: { readonly "application/json": Body } };
  readonly responses: Json<Data>;
}

interface Json<Data> {
  readonly 200: { readonly content: { readonly "application/json": Data } };
}

export interface ParcelsOptions extends ClientOptions {
  readonly key: Credential;
  readonly secret: Credential;
  readonly account?: number | undefined;
  readonly guessedPath?: string | undefined;
}

/** What the vendor's server would compute from the text that arrived. */
export const signature = (secret: string, timestamp: string, nonce: string, body: string): string =>
  createHash("sha256").update([secret, timestamp, nonce, body].join("\n")).digest("hex");

export const vendor: VendorClient<"key" | "secret"> = {
  id: "parcels",
  factory: "createParcelsClient",
  baseUrl: "https://api.parcels.example",
  credentials: { key: "The console shows the key", secret: "The console shows the secret" },
  options: {
    account: { fits: Number.isSafeInteger, must: "be a whole number" },
    guessedPath: { fits: (value) => typeof value === "string" && value.startsWith("/"), must: "be a path that begins with a slash" },
  },
  members: { account: "account" },
  paths: { "/guessed": "guessedPath" },
  authenticate: ({ key, secret }, { body, timestamp, nonce }) => ({
    "x-key": key,
    "x-timestamp": timestamp,
    "x-nonce": nonce,
    "x-signature": signature(secret, timestamp, nonce, body),
  }),
};

export const credentials = { key: "key-of-a-test", secret: "secret-of-a-test" } as const;

export const createParcelsClient = (options: ParcelsOptions): Client<paths> => createClient<paths, "key" | "secret">(vendor, options);

/** A client with credentials, for a test that is not about them. */
export const parcels = (options: Partial<ParcelsOptions>): Client<paths> => createParcelsClient({ ...credentials, ...options });

export const message: Message = { to: "447700900123", text: "Your parcel is here" };

/** The error that a promise rejects with. */
export const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => Promise.reject(new Error("it did not fail")),
    (error: unknown) => error,
  );
