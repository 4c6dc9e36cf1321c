import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { types, usualHeaders } from "../../src/page.ts";
import config from "../../vite.config.ts";

/** A page that shows many messages at once with the inbox's own parts, under the inbox's own policy. */
export interface Gallery {
  readonly url: string;
  readonly close: () => void;
}

/** Builds the gallery as the inbox is built, and serves it. */
export async function serveGallery(): Promise<Gallery> {
  const root = fileURLToPath(new URL("../../inbox/gallery/", import.meta.url));
  const built = await build({ ...config, configFile: false, root, plugins: [], build: { ...config.build, write: false } });
  if (!("output" in built)) throw new Error("Vite builds one page.");
  const files = new Map(built.output.map((file) => [`/${file.fileName}`, file.type === "chunk" ? file.code : file.source]));
  const server = createServer(({ url = "/" }, response) => {
    const name = url === "/" ? "/index.html" : url;
    const file = files.get(name);
    response.writeHead(file === undefined ? 404 : 200, { ...usualHeaders, "content-type": types[extname(name)] ?? "" }).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // a TCP server's address is one
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
