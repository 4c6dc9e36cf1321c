import type { Benchmark } from "./benchmark.ts";
import { commandStart } from "./benchmarks/command-start.ts";
import { facade } from "./benchmarks/facade.ts";
import { importTime } from "./benchmarks/import-time.ts";
import { many } from "./benchmarks/many.ts";
import { mockMemory } from "./benchmarks/mock-memory.ts";
import { mockReady } from "./benchmarks/mock-ready.ts";
import { mockThroughput } from "./benchmarks/mock-throughput.ts";
import { peers } from "./benchmarks/peers.ts";
import { sendMemory } from "./benchmarks/send-memory.ts";
import { send } from "./benchmarks/send.ts";
import { sizes } from "./benchmarks/sizes.ts";
import { typeCheck } from "./benchmarks/type-check.ts";
import { webhook } from "./benchmarks/webhook.ts";

/** Everything that `npm run bench` measures. */
export const benchmarks: readonly Benchmark[] = [
  send,
  facade,
  sendMemory,
  sizes,
  importTime,
  typeCheck,
  webhook,
  many,
  peers,
  mockThroughput,
  mockReady,
  mockMemory,
  commandStart,
];
