import { describe, expect, test } from "vitest";
import { type Message, type MessageOf, type Provider, SendError } from "../src/index.ts";
import { defineProvider, type Fetch, membersOf, type Preflight, textOf, Unsupported } from "../src/vendor.ts";
import { everyMessage } from "./messages.ts";
import { failure, parcels, type paths } from "./parcels.ts";

type Ours = MessageOf<"text" | "image" | "buttons" | "template", "replyTo">;

const preflight: Preflight = (_, body) =>
  String(membersOf(body)["text"]).length > 10 ? [{ path: "text", rule: "maxLength", message: "text must have at most 10 characters" }] : [];

/** A provider of a vendor that does not exist. Its texts hold at most ten characters, and its templates no components. */
function provider(fetch: Fetch = vendor().fetch): Provider<Ours> {
  const request = (message: { readonly to: string }, text: string) => ({ path: "/messages", body: { to: message.to, text } }) as const;
  return defineProvider<paths, Ours["type"], "replyTo">({
    id: "parcels",
    sends: ["text", "image", "buttons", "template"],
    features: ["replyTo"],
    client: parcels({ fetch, preflight }),
    success: "0",
    codes: { "7": "rate-limited" },
    read(body) {
      const { code, id, request: requestId } = membersOf(body);
      return { code: textOf(code), messageId: textOf(id), requestId: textOf(requestId) };
    },
    requests: {
      text: (message) => request(message, message.text.body),
      image: (message) => request(message, message.image.caption ?? "-"),
      buttons: (message) => request(message, message.buttons.body),
      template: (message) => {
        if (message.template.components !== undefined)
          throw new Unsupported("template.components[0]", "cannot be sent: parcels takes no variables");
        if (message.template.name === "broken") throw new RangeError("a mistake of the provider's author");
        return request(message, message.template.name);
      },
    },
  });
}

/** A vendor that answers everything with one body, and what it was sent. */
function vendor(answer: object = { code: 0, id: "m-1" }, status = 200): { readonly fetch: Fetch; readonly bodies: unknown[] } {
  const bodies: unknown[] = [];
  const fetch: Fetch = async (_, { body = "" }) => {
    bodies.push(JSON.parse(String(body)));
    return Response.json(answer, { status });
  };
  return { fetch, bodies };
}

/** Sends what no compiler has looked at. */
const sendAnything = (to: Provider<Ours>, message: unknown, options?: unknown): Promise<unknown> =>
  to.send(message as Ours, options as Parameters<Provider<Ours>["send"]>[1]); // wrong on purpose

/** The error of a message that was refused, after a look that nothing has left. */
async function refusal(message: unknown, options?: unknown): Promise<SendError> {
  const { fetch, bodies } = vendor();
  const error = await failure(sendAnything(provider(fetch), message, options));
  expect(bodies).toEqual([]);
  if (!SendError.is(error)) throw error;
  expect(error).toMatchObject({ provider: "parcels", accepted: "no", retryable: false, status: undefined });
  expect(error.message).toContain("Nothing was sent.");
  return error;
}

const text = { to: "+447700900123", type: "text", text: { body: "Hello" } } as const;
const pathsOf = (error: SendError): string[] => error.issues.map(({ path }) => path);

describe("a provider", () => {
  test("says what it is, what it sends and what it honours", () => {
    const { id, messageTypes, features } = provider();
    expect(id).toBe("parcels");
    expect([...messageTypes]).toEqual(["text", "image", "buttons", "template"]);
    expect([...features]).toEqual(["replyTo"]);
  });

  test("sends a message and gives its receipt", async () => {
    const answer = { code: 0, id: "m-1", request: "r-1", more: true };
    const { fetch, bodies } = vendor(answer);
    expect(await provider(fetch).send(text)).toStrictEqual({ messageId: "m-1", provider: "parcels", requestId: "r-1", raw: answer });
    expect(bodies).toEqual([{ to: "447700900123", text: "Hello" }]);
  });

  test("gives a receipt without a request id where the vendor gives none", async () => {
    expect(await provider().send(text)).toStrictEqual({ messageId: "m-1", provider: "parcels", raw: { code: 0, id: "m-1" } });
  });

  test("works when its send is taken off it", async () => {
    const { send } = provider();
    expect(await send(text)).toMatchObject({ messageId: "m-1" });
  });

  test("leaves the caller's message as it is, frozen or not", async () => {
    const message = Object.freeze({ to: "+44 7700 900123", type: "text", text: Object.freeze({ body: "Hello" }) });
    await provider().send(message);
    expect(message.to).toBe("+44 7700 900123");
  });

  test("says what the vendor said when it refused", async () => {
    const { fetch, bodies } = vendor({ code: 7 }, 429);
    expect(await failure(provider(fetch).send(text))).toMatchObject({
      code: "rate-limited",
      accepted: "no",
      vendorCode: "7",
      status: 429,
    });
    expect(bodies).toHaveLength(1);
  });

  test("takes no success without a message id for one", async () => {
    expect(await failure(provider(vendor({ code: 0 }, 202).fetch).send(text))).toMatchObject({
      code: "unexpected-response",
      accepted: "unknown",
      status: 202,
    });
  });
});

describe("the recipient", () => {
  test.each(["447700900123", "+447700900123", "+44 7700 900123", "+44-7700-900123", "+44 (7700) 900123", "(+44) 7700.900123"])(
    "%j goes out as digits",
    async (to) => {
      const { fetch, bodies } = vendor();
      await provider(fetch).send({ ...text, to });
      expect(bodies).toEqual([{ to: "447700900123", text: "Hello" }]);
    },
  );

  test.each(["Ada", "+44", "07700900123", "0044 7700 900123", "+44 (0)7700 900123", "+4477009001230000", "447700900123,447700900124"])(
    "%j is refused",
    async (to) => {
      const error = await refusal({ ...text, to });
      expect(error).toMatchObject({ code: "invalid-message", issues: [{ path: "to", rule: "pattern" }] });
      expect(error.message).toBe(
        "parcels: to must be a phone number with country code, such as +447700900123, of 7 to 15 digits. Nothing was sent.",
      );
    },
  );

  test.each([undefined, null, "", 447700900123, {}])("%j is refused by its type", async (to) => {
    expect(await refusal({ ...text, to })).toMatchObject({ code: "invalid-message", issues: [{ path: "to" }] });
  });
});

describe("a type that the provider does not send", () => {
  test("is refused, with what it sends", async () => {
    expect(await refusal(everyMessage.find(({ type }) => type === "product"))).toMatchObject({
      code: "unsupported",
      message: 'parcels does not send "product" messages; it sends: text, image, buttons, template. Nothing was sent.',
    });
  });

  const foreign = everyMessage.filter(({ type }) => !provider().messageTypes.has(type));

  test.each(foreign)("$type is such a type", async (message) => {
    expect((await refusal(message)).message).toContain(`does not send "${message.type}" messages`);
  });

  test.each(["poll", "toString", "__proto__", "", undefined, null, 7, ["text"]])("is invalid where nobody sends it: %j", async (type) => {
    expect(await refusal({ ...text, type })).toMatchObject({ code: "invalid-message", issues: [{ path: "type", rule: "oneOf" }] });
  });
});

describe("a feature that the provider does not honour", () => {
  test("is refused, with its place and with what is honoured", async () => {
    const error = await refusal({ ...text, text: { body: "Hello", previewUrl: true } });
    expect(error.code).toBe("unsupported");
    expect(error.message).toBe("parcels does not honour previewUrl, which text.previewUrl needs; it honours: replyTo. Nothing was sent.");
    expect(error.issues).toEqual([
      { path: "text.previewUrl", rule: "unsupported", message: "text.previewUrl needs the feature previewUrl" },
    ]);
  });

  test("is told together with the others", async () => {
    const error = await refusal({ ...text, text: { body: "Hello", previewUrl: true }, reference: "order-4471", replyTo: "wamid.1" });
    expect(pathsOf(error)).toEqual(["reference", "text.previewUrl"]);
  });

  test("is found in a template's header", async () => {
    const components = [{ type: "header", parameters: [{ type: "image", image: { id: "765769601600001" } }] }];
    const error = await refusal({ to: text.to, type: "template", template: { name: "parcel_ready", language: "en_GB", components } });
    expect(error.message).toContain("does not honour mediaId, which template.components[0].parameters[0].image.id needs");
  });

  test("is found above buttons", async () => {
    const header = { type: "image", image: { link: "https://parcels.example.com/4471" } };
    const error = await refusal({ to: text.to, type: "buttons", buttons: { header, body: "x", buttons: [{ id: "1", title: "Yes" }] } });
    expect(error.message).toContain("does not honour mediaHeader, which buttons.header.type needs");
  });

  test("is another than the one it honours", async () => {
    expect(await provider().send({ ...text, replyTo: "wamid.1" })).toMatchObject({ messageId: "m-1" });
  });
});

describe("what is wrong is told in order: the type, the shape, rules across members, features, the recipient, what has no place, the contract", () => {
  const wrong = { to: "Ada", reference: "order-4471" };
  const template = { name: "parcel_ready", language: "en_GB", components: [{ type: "body", parameters: [{ type: "text", text: "x" }] }] };
  const twice = [
    { id: "1", title: "Yes" },
    { id: "2", title: "Yes" },
  ];

  test.each<[string, unknown, Partial<SendError>, string[]]>([
    ["the type", { ...wrong, type: "list", list: {}, mispelt: 1 }, { code: "unsupported" }, []],
    ["the shape", { ...wrong, type: "buttons", buttons: { body: "", buttons: twice } }, { code: "invalid-message" }, ["buttons.body"]],
    [
      "rules across members",
      { ...wrong, type: "buttons", buttons: { body: "x", buttons: twice } },
      { code: "invalid-message" },
      ["buttons.buttons[1].title"],
    ],
    ["features", { ...wrong, type: "template", template }, { code: "unsupported" }, ["reference"]],
    ["the recipient", { to: "Ada", type: "template", template }, { code: "invalid-message" }, ["to"]],
    ["what has no place", { to: text.to, type: "template", template }, { code: "unsupported" }, ["template.components[0]"]],
    ["the contract", { ...text, text: { body: "Hello, hello" } }, { code: "invalid-message" }, ["text"]],
  ])("%s", async (_, message, facts, issuePaths) => {
    const error = await refusal(message);
    expect(error).toMatchObject(facts);
    expect(pathsOf(error)).toEqual(issuePaths);
  });

  test("every mistake of one kind is told at once", async () => {
    const error = await refusal({ type: "text", text: { boddy: "Hello" }, mispelt: 1 });
    expect(pathsOf(error)).toEqual(["to", "text.body", "text.boddy", "mispelt"]);
    expect(error.message).toBe("parcels: to is missing (and 3 more, see issues). Nothing was sent.");
  });

  test("what has no place is told in the words of the provider's author", async () => {
    const error = await refusal({ to: text.to, type: "template", template });
    expect(error.message).toBe(
      "parcels cannot send this: template.components[0] cannot be sent: parcels takes no variables. Nothing was sent.",
    );
    expect(error.issues).toEqual([
      { path: "template.components[0]", rule: "unsupported", message: "template.components[0] cannot be sent: parcels takes no variables" },
    ]);
  });

  test("a mistake of the provider's author is not taken for the caller's", async () => {
    const { fetch, bodies } = vendor();
    const broken = provider(fetch).send({ to: text.to, type: "template", template: { name: "broken", language: "en_GB" } });
    expect(await failure(broken)).toBeInstanceOf(RangeError);
    expect(bodies).toEqual([]);
  });
});

describe("a message", () => {
  test.each([undefined, null, [], [text], "text", 7, true])("that is %s is refused", async (message) => {
    const error = await refusal(message);
    expect(error).toMatchObject({ code: "invalid-message", message: "parcels: the message must be an object. Nothing was sent." });
    expect(error.issues).toEqual([{ path: "", rule: "type", message: "the message must be an object" }]);
  });

  test.each([new Map(), new Date(0), Symbol("x"), () => text])("that is no plain data is refused: %s", async (message) => {
    const error = await refusal(message);
    expect(error).toMatchObject({ code: "invalid-message", accepted: "no", issues: [{ path: "", rule: "type" }] });
    expect(error.message).toMatch(/^parcels: the message must be plain data/);
  });

  test.each([{}, Object.create(null)])("that has no type is refused: %s", async (message) => {
    expect(pathsOf(await refusal(message))).toEqual(["type"]);
  });

  test("may have getters of its own", async () => {
    const { fetch, bodies } = vendor();
    await provider(fetch).send({
      type: "text",
      get to() {
        return "+447700900123";
      },
      get text() {
        return { body: "Hello" };
      },
    });
    expect(bodies).toEqual([{ to: "447700900123", text: "Hello" }]);
  });

  test("with the getters of a class is refused: a copy would lose them", async () => {
    class Greeting {
      readonly type = "text";
      get to(): string {
        return text.to;
      }
      get text(): Message {
        return text;
      }
    }
    expect(pathsOf(await refusal(new Greeting()))).toEqual(["to", "text"]);
  });

  test("whose getter throws is refused, and the getter named", async () => {
    const { fetch, bodies } = vendor();
    const message = {
      ...text,
      get to(): string {
        throw new Error("of the caller's");
      },
    };
    expect(await failure(provider(fetch).send(message))).toMatchObject({
      code: "invalid-message",
      accepted: "no",
      message: "parcels: to cannot be read: it throws. Nothing was sent.",
      issues: [{ path: "to" }],
    });
    expect(bodies).toEqual([]);
  });

  test("with an inherited member as its own is refused", async () => {
    expect(pathsOf(await refusal(JSON.parse('{"to":"+447700900123","type":"text","text":{"body":"Hello"},"__proto__":{"x":1}}')))).toEqual([
      "__proto__",
    ]);
  });
});

describe("options of a send", () => {
  test("end it: an aborted signal before anything leaves", async () => {
    const error = await failure(provider().send(text, { signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ code: "aborted", accepted: "no" });
  });

  test("end it: a time that is up", async () => {
    const silent: Fetch = () => new Promise(() => {});
    expect(await failure(provider(silent).send(text, { timeoutMs: 5 }))).toMatchObject({
      code: "timed-out",
      accepted: "unknown",
    });
  });

  test.each<[string, unknown]>([
    ["signal", { signal: "stop" }],
    ["timeoutMs", { timeoutMs: "5s" }],
    ["timeoutMs", { timeoutMs: 0 }],
    ["singal", { singal: new AbortController().signal }],
  ])("that cannot be used are refused by name: %s of %j", async (option, options) => {
    expect(await refusal(text, options)).toMatchObject({ code: "invalid-message", issues: [{ path: option }] });
  });

  test.each([undefined, null, {}, { signal: undefined, timeoutMs: undefined }])("may be left out: %j", async (options) => {
    expect(await sendAnything(provider(), text, options)).toMatchObject({ messageId: "m-1" });
  });
});
