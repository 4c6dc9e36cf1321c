// What `node:http` does by itself: reads a request to its end, and answers. The mark to hold a server against.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const answer = process.argv[2] ?? "";
const head = { "content-type": "application/json", "content-length": Buffer.byteLength(answer) };

const server = createServer((request, response) => {
  request.resume().once("end", () => response.writeHead(200, head).end(answer));
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)); // a TCP server's address is one
