import type { Benchmark } from "./benchmark.ts";
import { mockMemory } from "./benchmarks/mock-memory.ts";
import { mockReady } from "./benchmarks/mock-ready.ts";
import { mockThroughput } from "./benchmarks/mock-throughput.ts";

/** Everything that `npm run bench` measures. */
export const benchmarks: readonly Benchmark[] = [mockThroughput, mockReady, mockMemory];
