import { connect, type Socket } from "node:net";
import { listen } from "../../faults/src/listener.ts";

/** A wire to a server, which can be cut. */
export interface Proxy {
  readonly port: number;
  /** Breaks every connection, and every new one, until it is mended. */
  readonly cut: () => void;
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

/** Passes connections on to a port of 127.0.0.1. */
export async function startProxy(port: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let isCut = false;
  const listener = await listen((near) => {
    if (isCut) return void near.destroy();
    const far = connect({ port, host: "127.0.0.1", noDelay: true });
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => {}); // the other end hears of it by the close
      socket.once("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  return {
    port: listener.port,
    cut() {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    mend: () => void (isCut = false),
    async close() {
      for (const socket of sockets) socket.destroy();
      await listener.close();
    },
  };
}
