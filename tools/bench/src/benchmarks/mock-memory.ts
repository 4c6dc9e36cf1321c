import type { Benchmark } from "../benchmark.ts";
import { sendMany } from "../load.ts";
import { startMockCommand } from "../process.ts";
import { messages } from "../requests.ts";

const count = 100_000;

/** What the mock holds in memory after many messages. */
export const mockMemory: Benchmark = {
  name: "mock-memory",
  about: `megabytes that the mock holds after ${count.toLocaleString("en")} messages`,
  async measure({ progress }) {
    const mock = await startMockCommand("--quiet");
    const atStart = mock.megabytes();
    try {
      for (let sent = 0; sent < count; sent += count / 10) {
        await sendMany(mock.url, messages(), count / 10);
        progress(`${(sent + count / 10).toLocaleString("en")} messages: ${Math.round(mock.megabytes())} MB`);
      }
      return [
        { what: "the mock's memory at its start", value: atStart, unit: "MB" },
        { what: `the mock's memory after ${count.toLocaleString("en")} messages`, value: mock.megabytes(), unit: "MB", atMost: 200 },
      ];
    } finally {
      await mock.end();
    }
  },
};
