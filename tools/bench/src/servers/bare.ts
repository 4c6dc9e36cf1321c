// What `node:http` does by itself: reads a request to its end, and answers. The mark to hold a server against.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const answer = JSON.stringify({
  status: "0",
  reason: "success",
  data: { messageId: "3f9a1c52e07b4d86a1f2c3d4e5f60718", timestamp: 1_700_000_000 },
});
const head = { "content-type": "application/json", "content-length": Buffer.byteLength(answer) };

const server = createServer((request, response) => {
  request.resume().once("end", () => response.writeHead(200, head).end(answer));
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)); // a TCP server's address is one
