import { createContext, runInContext } from "node:vm";
import { withRetry, failover } from "wabakit";
import { describe, expect, test } from "vitest";
import { plain } from "../../conformance/src/messages.ts";
import { hostileValues, revoked } from "../src/hostile-values.ts";
import { endOf } from "../src/outcome.ts";
import { providerOf, subjects, takingNetwork } from "../src/subject.ts";

// Functions and signals that a caller injects: whatever they do, a send ends in time, and says truly whether the message may have left.

const values = Object.entries(hostileValues);
const notSent = { accepted: "no", retryable: false };
const fail = (): never => {
  throw new Error("of a hostile function");
};
const never = (): Promise<never> => new Promise(() => {});

/** What a function may throw. */
const thrown: readonly unknown[] = [
  new Error("hostile"),
  undefined,
  null,
  "a text",
  7,
  Symbol("hostile"),
  {},
  revoked({}),
  revoked(new Error("x")),
];

const odd = Object.defineProperties(new Error("odd"), {
  message: { get: fail },
  name: { value: { toString: fail } },
  stack: { value: { not: "a text" } },
  cause: { get: fail },
  code: { get: fail },
});

describe.each(subjects)("$id", (subject) => {
  const credentials = Object.keys(subject.credentials);

  describe.each(credentials)("the credential function %s", (name) => {
    test.each(values)("that gives %s", async (_, make) => {
      for (const credential of [make, async () => make()]) {
        const { fetch, bodies } = takingNetwork(subject);
        const { error } = await endOf(() => providerOf(subject, { fetch, [name]: credential, timeoutMs: 50 }).send(plain.text));
        if (error === undefined) continue; // a text
        expect(error).toMatchObject({ accepted: "no" });
        expect(["unauthorized", "timed-out"]).toContain(error.code);
        if (error.code === "unauthorized") expect(error.message).toContain(`the function given as ${name}`);
        expect(bodies).toEqual([]);
      }
    });

    test("that throws anything", async () => {
      for (const error of [...thrown, odd]) {
        const throwing = () => {
          throw error;
        };
        for (const credential of [throwing, async () => throwing()]) {
          const { fetch, bodies } = takingNetwork(subject);
          const end = await endOf(() => providerOf(subject, { fetch, [name]: credential }).send(plain.text));
          expect(end.error).toMatchObject({ code: "unauthorized", ...notSent, message: expect.stringContaining(name) });
          expect(bodies).toEqual([]);
        }
      }
    });

    test("that never settles: the time is up, and nothing leaves later", async () => {
      const { fetch, bodies } = takingNetwork(subject);
      const { error } = await endOf(() => providerOf(subject, { fetch, [name]: never, timeoutMs: 20 }).send(plain.text), 1000);
      expect(error).toMatchObject({ code: "timed-out", accepted: "no" });
      expect(bodies).toEqual([]);
    });
  });

  test.each(["now", "nonce"])("%s that gives or throws anything: nothing is sent, or the request is whole", async (option) => {
    const throwing = thrown.map((error) => () => {
      throw error;
    });
    for (const give of [...values.map(([, make]) => make), ...throwing]) {
      const { fetch, bodies } = takingNetwork(subject);
      const { error } = await endOf(() => providerOf(subject, { fetch, [option]: give }).send(plain.text));
      expect(bodies).toHaveLength(error === undefined ? 1 : 0);
      if (error !== undefined)
        expect(error).toMatchObject({
          code: "invalid-message",
          ...notSent,
          message: expect.stringContaining(`the function given as ${option}`),
        });
    }
  });

  describe("a fetch", () => {
    const sendThrough = (fetch: unknown, options: object = {}) =>
      endOf(() => providerOf(subject, { fetch, timeoutMs: 500, ...options }).send(plain.text), 2000);

    test.each(values)("that resolves with %s", async (_, make) => {
      for (const fetch of [async () => make(), make]) {
        const { error } = await sendThrough(fetch);
        expect(error).toMatchObject({ accepted: "unknown", message: expect.stringContaining("The vendor may have the request") });
      }
    });

    test("that throws anything, at once or later", async () => {
      for (const error of [...thrown, odd]) {
        const throwing = () => {
          throw error;
        };
        for (const fetch of [throwing, async () => throwing()]) {
          const end = await sendThrough(fetch);
          expect(end.error).toMatchObject({ code: "connection-failed", accepted: "unknown", retryable: true });
        }
      }
    });

    test("that resolves twice: the first answer counts", async () => {
      const twice = () => ({
        // oxlint-disable-next-line no-thenable
        then(resolve: (response: Response) => void) {
          resolve(Response.json(subject.success("first")));
          resolve(Response.json(subject.success("second")));
        },
      });
      expect((await sendThrough(twice)).value).toMatchObject({ messageId: "first" });
    });

    test("that never settles and ignores its signal", async () => {
      expect((await sendThrough(never, { timeoutMs: 20 })).error).toMatchObject({ code: "timed-out", accepted: "unknown" });
    });

    test("whose answer cannot be looked at, or lies", async () => {
      const good = Response.json(subject.success("m-1"));
      const answers: readonly object[] = [
        new Proxy(good, {}), // without its private parts
        Object.defineProperty(Object.create(good), "status", { get: fail }),
        Object.defineProperty(Object.create(good), "headers", { value: {} }),
        { ok: true, status: 200, statusText: "", url: "", headers: new Headers(), body: {}, text: fail },
        { ok: true, status: 200, statusText: "", url: "", headers: new Headers({ "content-length": "5" }), body: {}, text: () => 7n },
        { ok: true, status: 200, statusText: "", url: "", headers: { get: fail }, body: null, text: fail },
        { ok: true, status: NaN, headers: new Headers(), body: null, text: async () => "" },
      ];
      for (const answer of answers)
        expect((await sendThrough(async () => answer)).error, String(answers.indexOf(answer))).toMatchObject({ accepted: "unknown" });
    });

    test("whose body was read before, fails or never ends", async () => {
      const read = Response.json(subject.success("m-1"));
      await read.text();
      const failing = new ReadableStream({ pull: (controller) => controller.error(revoked({})) });
      const odds = new ReadableStream({ pull: (controller) => controller.enqueue("a text") });
      for (const body of [read, new Response(failing), new Response(odds), new Response(new ReadableStream({ pull: never }))]) {
        expect((await sendThrough(async () => body, { timeoutMs: 50 })).error).toMatchObject({ accepted: "unknown" });
      }
    });
  });

  describe("a signal", () => {
    const sendWith = async (signal: unknown) => {
      const { fetch, bodies } = takingNetwork(subject);
      const end = await endOf(() => providerOf(subject, { fetch }).send(plain.text, { signal: signal as AbortSignal })); // hostile on purpose
      return { ...end, bodies };
    };

    test("from another realm is as good", async () => {
      const realm = createContext({ AbortController, AbortSignal });
      expect(await sendWith(runInContext("new AbortController().signal", realm))).toMatchObject({ bodies: [{}] });
      const likeAborted = {
        aborted: true,
        reason: runInContext("new Error('theirs')", realm) as unknown,
        addEventListener: () => {},
        removeEventListener: () => {},
      };
      expect(await sendWith(likeAborted)).toMatchObject({ error: { code: "aborted", accepted: "no" }, bodies: [] });
    });

    test.each(thrown.map((reason) => [typeof reason, reason]))("that was aborted for a reason of type %s", async (_, reason) => {
      expect(await sendWith(AbortSignal.abort(reason))).toMatchObject({ error: { code: "aborted", ...notSent }, bodies: [] });
    });

    test("that cannot be listened to: nothing leaves, now or later", async () => {
      const signals = [
        { aborted: false },
        { aborted: false, addEventListener: fail, removeEventListener: fail },
        Object.defineProperty({ addEventListener: fail }, "aborted", { get: fail }),
        revoked(new AbortController().signal),
      ];
      for (const signal of signals) {
        const { error, bodies } = await sendWith(signal);
        expect(error).toMatchObject({ code: "invalid-message", ...notSent });
        await new Promise((resolve) => setTimeout(resolve, 5)); // what was begun would leave now
        expect(bodies).toEqual([]);
      }
    });
  });

  describe("a composition's", () => {
    const busy = async (): Promise<Response> => new Response("<html>", { status: 429 });
    const options = { advance: fail, now: fail, sleep: fail, random: fail };

    test.each(Object.entries(options))("%s that throws: the error says what is known of the message", async (option, hostile) => {
      const provider = providerOf(subject, { fetch: busy });
      const composed =
        option === "advance" ? failover([provider, provider], { [option]: hostile }) : withRetry(provider, { [option]: hostile });
      const { error } = await endOf(() => composed.send(plain.text as never));
      expect(error).toMatchObject({ accepted: "no", cause: expect.anything() });
      expect(error?.code).toBe(option === "now" ? "invalid-message" : "rate-limited");
    });
  });
});
