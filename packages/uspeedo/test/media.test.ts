import type { MediaFile } from "@wabakit/core";
import type { Fetch } from "@wabakit/core/vendor";
import { describe, expect, test } from "vitest";
import { uspeedo } from "../src/index.ts";

const success = { RetCode: 0, Message: "", RequestId: "r-1", Data: { Id: "204815936740285" } };

/** A provider whose vendor answers everything alike, and what it was sent. */
function vendor(answer: unknown = success, timeoutMs?: number) {
  const sent: { readonly Action: string; readonly File: string }[] = [];
  const fetch: Fetch = async (_, { body }) => {
    sent.push(JSON.parse(String(body)));
    return Response.json(answer);
  };
  return { sent, ...uspeedo({ accessKeyId: "id", accessKeySecret: "secret", from: "+447700900001", fetch, timeoutMs }) };
}

const bytesOf = (length: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length }, (_, index) => (index * 7 + 3) % 256);

/** A stream of pieces of so many bytes, and how many were taken from it and whether it was cancelled. */
function streamOf(bytes: Uint8Array, piece: number) {
  const seen = { taken: 0, cancelled: false };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (seen.taken >= bytes.length) return controller.close();
        controller.enqueue(bytes.subarray(seen.taken, seen.taken + piece));
        seen.taken += piece;
      },
      cancel() {
        seen.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, seen };
}

describe("a file", () => {
  const kinds: readonly [string, (bytes: Uint8Array<ArrayBuffer>) => MediaFile["data"]][] = [
    ["Uint8Array", (bytes) => bytes],
    ["part of a larger buffer", (bytes) => Uint8Array.of(9, ...bytes, 9).subarray(1, -1)],
    ["Blob", (bytes) => new Blob([bytes])],
    ["stream", (bytes) => streamOf(bytes, 1000).stream], // pieces that are no triples
    ["stream of single bytes", (bytes) => streamOf(bytes, bytes.length > 5001 ? 4999 : 1).stream],
  ];

  // Around the pieces that base64 is made in, and of each remainder of three.
  describe.each(kinds)("as a %s", (_, as) => {
    test.each([1, 2, 3, 4, 24_575, 24_576, 24_577, 60_000])("of %i bytes arrives whole, and gives its id", async (length) => {
      const { media, sent } = vendor();
      const bytes = bytesOf(length);
      expect(await media.upload({ type: "image", data: as(bytes) })).toStrictEqual({ id: "204815936740285", raw: success });
      expect(sent).toEqual([{ Action: "UploadMedia", BusinessPhone: "447700900001", File: expect.any(String) }]);
      expect(Uint8Array.from(atob(sent[0]?.File ?? ""), (character) => character.charCodeAt(0))).toEqual(bytes);
    });

    test("with one byte too many is refused; nothing is sent", async () => {
      const { media, sent } = vendor();
      await expect(media.upload({ type: "image", data: as(bytesOf(5001)), maxBytes: 5000 })).rejects.toMatchObject({
        name: "SendError",
        code: "invalid-message",
        accepted: "no",
        issues: [{ path: "data", rule: "maxLength", message: expect.stringContaining("at most 5000 bytes") }],
      });
      await media.upload({ type: "image", data: as(bytesOf(5000)), maxBytes: 5000 });
      expect(sent).toHaveLength(1);
    });

    test("that is empty is refused; nothing is sent", async () => {
      const { media, sent } = vendor();
      await expect(media.upload({ type: "image", data: as(bytesOf(0)) })).rejects.toMatchObject({
        issues: [{ path: "data", rule: "minLength" }],
      });
      expect(sent).toEqual([]);
    });
  });

  test("gives the id that a message takes", async () => {
    const { media, send, sent } = vendor({ ...success, Data: { ...success.Data, MessageId: "m-1" } });
    const { id } = await media.upload({ type: "image", data: bytesOf(3) });
    expect(await send({ to: "+447700900123", type: "image", image: { id } })).toMatchObject({ messageId: "m-1" });
    expect(JSON.stringify(sent[1])).toContain("204815936740285");
  });
});

describe("what is too large", () => {
  test("is not read: a stream is cancelled as soon as it has more, a blob is not begun", async () => {
    const { media } = vendor();
    const { stream, seen } = streamOf(bytesOf(100_000), 1000);
    await expect(media.upload({ type: "image", data: stream, maxBytes: 5000 })).rejects.toMatchObject({ code: "invalid-message" });
    expect(seen).toEqual({ taken: 6000, cancelled: true });

    const blob = {
      size: 5001,
      stream: () => {
        throw new Error("it was read");
      },
    };
    await expect(media.upload({ type: "image", data: blob, maxBytes: 5000 })).rejects.toMatchObject({ issues: [{ rule: "maxLength" }] });
  });

  test.each([
    ["image", 5_242_880],
    ["video", 16_777_216],
    ["audio", 16_777_216],
    ["document", 104_857_600],
    ["sticker", 512_000],
  ] as const)("of type %s begins at Meta's limit, %i bytes", async (type, bytes) => {
    const large = { size: bytes + 1, stream: () => streamOf(bytesOf(1), 1).stream };
    await expect(vendor().media.upload({ type, data: large })).rejects.toMatchObject({
      message: expect.stringContaining(`at most ${bytes} bytes (Meta's limit for ${type}, unless maxBytes gives another)`),
    });
    const allowed = vendor().media.upload({ type, data: { ...large, size: bytes } });
    await expect(allowed).rejects.toMatchObject({ issues: [{ rule: "size" }] }); // it was begun, and had but one byte
  });
});

describe("what cannot be read", () => {
  test.each<[string, unknown, string]>([
    ["a text", { type: "image", data: "iVBORw0KGgo=" }, "data"],
    ["nothing", { type: "image" }, "data"],
    ["null", { type: "image", data: null }, "data"],
    ["an object", { type: "image", data: {} }, "data"],
    ["another type", { type: "hologram", data: bytesOf(1) }, "type"],
    ["a limit that is none", { type: "image", data: bytesOf(1), maxBytes: 0 }, "maxBytes"],
    ["no file", undefined, ""],
  ])("%s is refused; nothing is sent", async (_, file, path) => {
    const { media, sent } = vendor();
    await expect(media.upload(file as MediaFile)).rejects.toMatchObject({ code: "invalid-message", accepted: "no", issues: [{ path }] }); // wrong on purpose
    expect(sent).toEqual([]);
  });

  test("a stream that breaks, or gives no bytes, is refused with its cause; nothing is sent", async () => {
    const { media, sent } = vendor();
    const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new RangeError("the disk failed")) });
    await expect(media.upload({ type: "image", data: broken })).rejects.toMatchObject({
      code: "invalid-message",
      accepted: "no",
      cause: { name: "RangeError", message: "the disk failed" },
    });
    const texts = new ReadableStream({ start: (controller) => controller.enqueue("a") });
    await expect(media.upload({ type: "image", data: texts })).rejects.toMatchObject({
      code: "invalid-message",
      cause: { name: "TypeError" },
    });
    expect(sent).toEqual([]);
  });

  test.each([
    ["fewer", 3],
    ["more", 1],
  ])("a blob that gives %s bytes than its size is not whole; nothing is sent", async (_, size) => {
    const { media, sent } = vendor();
    const data = { size, stream: () => streamOf(bytesOf(2), 1).stream };
    await expect(media.upload({ type: "image", data })).rejects.toMatchObject({
      code: "invalid-message",
      accepted: "no",
      issues: [{ path: "data", rule: "size", message: `data must have its ${size} bytes, but gave 2` }],
    });
    expect(sent).toEqual([]);
  });

  const deaf = {
    getReader: () => ({ read: () => new Promise<never>(() => undefined), cancel: () => new Promise<never>(() => undefined) }),
  };

  test("a stream that never ends, and does not care to be cancelled, has its time; nothing is sent", async () => {
    const { media, sent } = vendor();
    await expect(media.upload({ type: "image", data: deaf }, { timeoutMs: 20 })).rejects.toMatchObject({
      name: "SendError",
      code: "timed-out",
      accepted: "no",
      message: "uspeedo: The file did not end within 20 ms. Nothing was sent.",
    });
    const own = vendor(success, 20);
    await expect(own.media.upload({ type: "image", data: deaf })).rejects.toMatchObject({ code: "timed-out" });
    const controller = new AbortController();
    const aborted = media.upload({ type: "image", data: deaf }, { signal: controller.signal });
    controller.abort(new RangeError("enough"));
    await expect(aborted).rejects.toMatchObject({ code: "aborted", accepted: "no", cause: { message: "enough" } });
    expect(sent).toEqual([]);
  });

  test.each([[{ timeoutMs: -1 }], [{ signal: "now" }]])("the options %j are refused before the stream is read", async (options) => {
    const { media } = vendor();
    const { stream, seen } = streamOf(bytesOf(1), 1);
    await expect(media.upload({ type: "image", data: stream }, options as never)).rejects.toMatchObject({ code: "invalid-message" }); // wrong on purpose
    expect(seen.taken).toBe(0);
  });

  test("the signal ends the reading of a stream that gives nothing", async () => {
    const { media, sent } = vendor();
    const controller = new AbortController();
    let cancelled = false;
    const silent = new ReadableStream<Uint8Array>({
      pull: () => {
        controller.abort();
        return new Promise(() => undefined);
      },
      cancel: () => {
        cancelled = true;
      },
    });
    await expect(media.upload({ type: "image", data: silent }, { signal: controller.signal })).rejects.toMatchObject({
      code: "aborted",
      accepted: "no",
    });
    expect([cancelled, sent]).toEqual([true, []]);
  });
});

describe("an answer", () => {
  test.each([[{ RetCode: 0 }], [{ RetCode: 0, Data: { Id: "" } }], [{ RetCode: 0, Data: null }]])(
    "without an id, %j, is unexpected",
    async (answer) => {
      await expect(vendor(answer).media.upload({ type: "image", data: bytesOf(1) })).rejects.toMatchObject({
        code: "unexpected-response",
        accepted: "unknown",
        message: expect.stringContaining("The vendor may have made the change"),
      });
    },
  );

  test("that refuses the file says so", async () => {
    await expect(vendor({ RetCode: 17110, Message: "bad" }).media.upload({ type: "image", data: bytesOf(1) })).rejects.toMatchObject({
      code: "invalid-message",
      accepted: "no",
      vendorCode: "17110",
    });
  });
});
