import { expect, type TestAPI, test as base } from "vitest";
import { expectReceived, type Verdict } from "./expectation.ts";
import type { MessageFilter } from "./filter.ts";
import type { MockOptions } from "./options.ts";
import type { Mock } from "./mock.ts";
import { startMock } from "./start-mock.ts";

// For Vitest. Importing it adds the matchers.

/** What `expect(mock)` can do besides. */
export interface MockMatchers {
  /** A message has arrived that fits all that is given. */
  toHaveReceived: (filter?: MessageFilter) => void;
  /** Exactly so many have. */
  toHaveReceivedTimes: (times: number, filter?: MessageFilter) => void;
}

// Chai's interface, because Vitest's own `Matchers` has other type parameters in 5 than in 3 and 4, and all of them are made from this one.
declare global {
  namespace Chai {
    interface Assertion extends MockMatchers {}
  }
}

expect.extend({
  toHaveReceived: (mock: unknown, filter?: MessageFilter) => result(expectReceived(mockIn(mock), filter ?? {})),
  toHaveReceivedTimes: (mock: unknown, times: number, filter?: MessageFilter) => result(expectReceived(mockIn(mock), filter ?? {}, times)),
});

const result = ({ message, ...verdict }: Verdict): Omit<Verdict, "message"> & { message: () => string } => ({
  ...verdict,
  message: () => message,
});

function mockIn(value: unknown): Mock {
  if (typeof value === "object" && value !== null && "messages" in value && "waitFor" in value) return value as Mock; // nothing else has both
  throw new TypeError("expect(…) must be given a mock, as startMock() or the fixture gives it.");
}

/** What the fixtures give to a test. */
export interface MockFixtures {
  /** One server for a file, started when the first test asks for it; what an earlier test left is cleared. */
  readonly mock: Mock;
}

interface Fixtures extends MockFixtures {
  readonly mockServer: Mock;
}

/** A `test` with options of your own: `testWithMock({ vendors: ["uspeedo"] })`. Extend it with fixtures of your own. */
export const testWithMock = (options: MockOptions = {}): TestAPI<MockFixtures> =>
  base.extend<Fixtures>({
    mockServer: [
      // oxlint-disable-next-line no-empty-pattern -- Vitest reads here which fixtures it takes
      async ({}, use) => {
        const server = await startMock(options);
        await use(server);
        await server.close();
      },
      { scope: "file" },
    ],
    mock: async ({ mockServer }, use) => {
      mockServer.clear();
      await use(mockServer);
    },
  });

/** Vitest's `test` with the fixture `mock`. */
export const test: TestAPI<MockFixtures> = testWithMock();
