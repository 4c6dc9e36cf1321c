import { requireRedis } from "../src/redis-server.ts";

/** Before all tests: without a redis-server none of them can pass, and one line says why. */
export default function setup(): void {
  requireRedis();
}
