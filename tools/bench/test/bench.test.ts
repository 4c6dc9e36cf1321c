import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inTurns, keeps, median, ratio } from "../src/benchmark.ts";
import { benchmarks } from "../src/benchmarks.ts";
import { sendMany, throughput } from "../src/load.ts";
import { table } from "../src/table.ts";

test("the median, and the ratio within rounds", () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
  expect(ratio([10, 100, 30], [20, 100, 20])).toBe(1);
});

test("every other round goes backwards", async () => {
  const order: string[] = [];
  const results = await inTurns(["a", "b"], 3, async (name, round) => {
    order.push(name);
    return round;
  });
  expect(order.join("")).toBe("abbaab");
  expect(results).toEqual({ a: [0, 1, 2], b: [0, 1, 2] });
});

test("a figure keeps its limit or misses it, and the table says so", () => {
  const figures = [
    { what: "slow", value: 0.4567, unit: "x", atLeast: 0.9 },
    { what: "memory", value: 191.4, unit: "MB", atMost: 200 },
    { what: "messages", value: 12_345.6, unit: "1/s" },
  ] as const;
  expect(figures.map(keeps)).toEqual([false, true, true]);
  expect(table(figures)).toBe(
    "  slow         0.457 x  at least 0.9 x: MISSED\n  memory        191 MB  at most 200 MB\n  messages  12,346 1/s",
  );
});

let server: ReturnType<typeof createServer>;
let url: string;
const asked: string[] = [];
beforeEach(async () => {
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      asked.push(`${request.url} ${body}`);
      response.statusCode = request.url === "/wrong" ? 500 : 200;
      if (request.url === "/b") response.write("in chunks, "); // else Node knows the length
      response.end("ümläut".repeat(20_000));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server's address
});
afterEach(() => {
  asked.length = 0;
  server.closeAllConnections();
  server.close();
});

test("the load takes turns among the requests and reads each answer to its end, with a length or in chunks", async () => {
  const requests = ["/a", "/b"].map((path) => ({ path, headers: { "x-a": "1" }, body: `{"path":"${path}"}` }));
  await sendMany(url, requests, 6, 2);
  expect(asked.toSorted()).toEqual([...Array(3).fill('/a {"path":"/a"}'), ...Array(3).fill('/b {"path":"/b"}')]);
  await sendMany(url, [{ path: "/a", headers: {}, body: "" }], 3, 1);
  expect(asked).toHaveLength(9);
  expect(await throughput(url, requests, 20, 2)).toBeGreaterThan(0);
});

test("an answer that is no success ends the measurement", async () => {
  await expect(sendMany(url, [{ path: "/wrong", headers: {}, body: "" }], 3, 1)).rejects.toThrow("The server answered:\nHTTP/1.1 500");
});

test("the command lists the benchmarks, and a name that is none is told", () => {
  const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
  const run = (...args: string[]): string => execFileSync(process.execPath, [main, ...args], { encoding: "utf8", stdio: "pipe" });
  const help = run("--help");
  for (const { name } of benchmarks) expect(help).toContain(name);
  const names = benchmarks.map(({ name }) => name).join(", ");
  expect(() => run("--only", "nothing")).toThrow(`There is no benchmark nothing; there are ${names}.`);
});
