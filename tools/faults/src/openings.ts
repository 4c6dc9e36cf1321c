import type { Socket } from "node:net";
import { expired, type KeyPair, ofUnknownAuthority, selfSigned } from "./certificates.ts";
import { later } from "./writing.ts";

/** A fault of the address: nobody is there. */
interface AddressFault {
  readonly meaning: string;
  /** The address, from one of 127.0.0.1 where nothing listens. */
  readonly url: (dead: string) => string;
}

export const addressFaults = {
  "connection-refused": { meaning: "Nothing listens at the address.", url: (dead) => dead },
  // A label of more than 63 characters: every resolver says no, without a network and at once.
  "unresolvable-host": { meaning: "The host's name cannot be resolved.", url: () => `http://${"x".repeat(64)}.invalid` },
  "blocked-port": { meaning: "The port is one that `fetch` refuses to connect to.", url: () => "http://127.0.0.1:1" },
} as const satisfies { readonly [name: string]: AddressFault };

/** A fault before a byte of a request is read. */
interface OpeningFault {
  readonly meaning: string;
  /** What the client is to speak. */
  readonly scheme: "http" | "https";
  /** What is done with a connection, instead of reading requests from it. */
  readonly open: (socket: Socket) => void;
}

/** The alert `handshake_failure`, fatal, as a TLS 1.2 record. */
const handshakeFailure = Uint8Array.of(0x15, 3, 3, 0, 2, 2, 40);

export const openingFaults = {
  "reset-before-request": {
    meaning: "Resets the connection, unread.",
    scheme: "http",
    open(socket) {
      socket.pause();
      later(socket, 10, () => socket.resetAndDestroy()); // at once, and the client could see that it never was connected
    },
  },
  "close-before-request": { meaning: "Closes the connection, unread.", scheme: "http", open: (socket) => socket.destroy() },
  "never-read": { meaning: "Accepts the connection and never reads from it.", scheme: "http", open: (socket) => socket.pause() },
  "tls-not-spoken": {
    meaning: "Speaks HTTP where TLS is expected.",
    scheme: "https",
    open: (socket) => socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n")),
  },
  "tls-handshake-failure": {
    meaning: "Ends the TLS handshake with an alert.",
    scheme: "https",
    open: (socket) => socket.once("data", () => socket.end(handshakeFailure)),
  },
  "tls-handshake-closed": {
    meaning: "Closes the connection in the TLS handshake.",
    scheme: "https",
    open: (socket) => socket.once("data", () => socket.destroy()),
  },
  "tls-handshake-reset": {
    meaning: "Resets the connection in the TLS handshake.",
    scheme: "https",
    open: (socket) => socket.once("data", () => socket.resetAndDestroy()),
  },
  "tls-handshake-never-answered": {
    meaning: "Never answers in the TLS handshake.",
    scheme: "https",
    open: (socket) => socket.resume(),
  },
} as const satisfies { readonly [name: string]: OpeningFault };

/** A fault of the certificate: a client that checks it never sends its request. */
interface CertificateFault {
  readonly meaning: string;
  readonly certificate: () => Promise<KeyPair>;
}

export const certificateFaults = {
  "tls-self-signed": { meaning: "Its certificate is signed by itself.", certificate: selfSigned },
  "tls-expired": { meaning: "Its certificate has expired.", certificate: expired },
  "tls-unknown-authority": { meaning: "Its certificate is signed by an authority that nobody knows.", certificate: ofUnknownAuthority },
} as const satisfies { readonly [name: string]: CertificateFault };
