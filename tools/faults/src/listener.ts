import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import type { KeyPair } from "./certificates.ts";

/** A server on a free port of 127.0.0.1. */
export interface Listener {
  readonly port: number;
  /** How many connections were made. */
  readonly connections: () => number;
  /** How many of them are open. */
  readonly open: () => number;
  /** Closes every connection, and the port. */
  readonly close: () => Promise<void>;
}

/** Hands every connection to `serve`, with how many were made before it; with a key pair, once it is secure. */
export async function listen(serve: (socket: Socket, index: number) => void, pair?: KeyPair): Promise<Listener> {
  let connections = 0;
  const sockets = new Set<Socket>();
  let served = 0;
  const take = (socket: Socket): void => {
    socket.on("error", () => {}); // clients hang up, as they should
    serve(socket, served++);
  };
  const server = pair === undefined ? createServer({ noDelay: true }, take) : createTlsServer({ ...pair, noDelay: true }, take);
  server.on("connection", (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("error", () => {});
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    port: portOf(server),
    connections: () => connections,
    open: () => sockets.size,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** A port where nothing listens, and nothing can. */
export interface DeadPort {
  readonly port: number;
  readonly close: () => void;
}

/** It is the near end of a connection to this listener. */
export function holdDeadPort({ port }: Listener): Promise<DeadPort> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => resolve({ port: socket.localPort ?? 0, close: () => socket.destroy() }));
    socket.on("error", reject);
  });
}

// A server that listens on a port has an address and port.
const portOf = (server: Server): number => (server.address() as AddressInfo).port;
