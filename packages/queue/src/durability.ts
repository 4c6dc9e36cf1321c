import type { Client } from "./connection.ts";

/** What a Redis must be set to, so that it forgets nothing that it has confirmed; and what could happen otherwise. */
const wanted: readonly { readonly setting: string; readonly value: string; readonly else: string }[] = [
  { setting: "appendonly", value: "yes", else: "a restart of Redis forgets every message" },
  {
    setting: "appendfsync",
    value: "always",
    else: "when the machine of Redis goes down, the last second is forgotten: messages that were begun in it would be sent again",
  },
  { setting: "maxmemory-policy", value: "noeviction", else: "a full Redis throws messages away" },
];

/** What Redis could forget, as sentences; none if it is set up to forget nothing. */
export async function durabilityProblems(client: Client): Promise<string[]> {
  const problems = await Promise.all(
    wanted.map(async ({ setting, value, else: otherwise }) => {
      const is = await settingOf(client, setting);
      if (is === value) return [];
      return [
        is === undefined
          ? `Redis does not tell its ${setting}; it must be ${value}, or ${otherwise}.`
          : `Redis has ${setting} ${is}; it must be ${value}, or ${otherwise}.`,
      ];
    }),
  );
  return problems.flat();
}

/** Services that run Redis for others, and access lists, often forbid to ask. */
async function settingOf(client: Client, setting: string): Promise<string | undefined> {
  try {
    const answer: unknown = await client.call("CONFIG", "GET", setting);
    const value: unknown = Array.isArray(answer) ? answer[1] : undefined;
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}
