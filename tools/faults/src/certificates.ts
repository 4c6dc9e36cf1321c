import { generate } from "selfsigned";

/** A certificate for 127.0.0.1 and its private key, in PEM. */
export interface KeyPair {
  readonly key: string;
  readonly cert: string;
}

const dayMs = 86_400_000;

/** Vouches for itself. */
export const selfSigned = (): Promise<KeyPair> => make({ from: -1, to: 1 });

/** Was good until yesterday. */
export const expired = (): Promise<KeyPair> => make({ from: -30, to: -1 });

/** Is signed by an authority that nobody knows. */
export const ofUnknownAuthority = async (): Promise<KeyPair> => make({ from: -1, to: 1, by: await make({ from: -1, to: 1 }) });

async function make({ from, to, by }: { readonly from: number; readonly to: number; readonly by?: KeyPair }): Promise<KeyPair> {
  const pair = await generate([{ name: "commonName", value: by === undefined ? "Faulty authority" : "Faulty server" }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(Date.now() + from * dayMs),
    notAfterDate: new Date(Date.now() + to * dayMs),
    extensions: [
      { name: "basicConstraints", cA: by === undefined },
      { name: "keyUsage", digitalSignature: true, keyCertSign: by === undefined },
      { name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] },
    ],
    ...(by === undefined ? {} : { ca: by }),
  });
  return { key: pair.private, cert: pair.cert };
}
