// Checked by tsc, never run: what is right compiles, and what is wrong is an error on the line that is wrong.
import { type components, createUspeedoClient, jsonString, type UspeedoClient } from "../src/index.ts";
import { preflight } from "../src/preflight.ts";

const client: UspeedoClient = createUspeedoClient({
  accessKeyId: "demo-id",
  accessKeySecret: () => "demo-secret",
  accountId: 10001,
  preflight,
  nonce: () => "n-1",
});

const link = "https://parcels.example.com/4471.jpg";
const from = { Action: "SendMessage", BusinessPhone: "447700900001", To: "447700900123" } as const;
const send = "/api#SendMessage";

// Every type of message.
client.POST(send, { body: { ...from, Type: "text", Content: jsonString({ body: "Hello", preview_url: false }) } });
client.POST(send, { body: { ...from, Type: "image", Content: jsonString({ link, caption: "Your parcel" }) } });
client.POST(send, { body: { ...from, Type: "image", Content: jsonString({ id: "765769601600001" }) } });
client.POST(send, { body: { ...from, Type: "audio", Content: jsonString({ link }) } });
client.POST(send, { body: { ...from, Type: "video", Content: jsonString({ link, caption: "Your parcel" }) } });
client.POST(send, { body: { ...from, Type: "document", Content: jsonString({ id: "765769601600001", filename: "parcel.pdf" }) } });
client.POST(send, { body: { ...from, Type: "sticker", Content: jsonString({ link }) } });
client.POST(send, {
  body: {
    ...from,
    Type: "location",
    Content: jsonString({ latitude: 51.5072, longitude: -0.1276, name: "Depot", address: "1 High Street" }),
  },
});
client.POST(send, {
  body: {
    ...from,
    Type: "template",
    Content: jsonString({
      name: "parcel_ready",
      language: { code: "en_GB", policy: "deterministic" },
      components: [
        { type: "header", parameters: [{ type: "image", image: { link } }] },
        { type: "body", parameters: [{ type: "text", text: "4471" }] },
        { type: "button", sub_type: "url", index: "0", parameters: [{ type: "text", text: "4471" }] },
        { type: "button", sub_type: "quick_reply", index: "1", parameters: [{ type: "payload", payload: "yes" }] },
      ],
    }),
  },
});
client.POST(send, {
  body: { ...from, Action: "SendWhatsappMessage", Type: "text", Content: jsonString({ body: "Hello" }) },
  params: { query: { Action: "SendWhatsappMessage" } },
});
client.POST(send, { body: { ...from, AccountId: 10002, Type: "text", Content: jsonString({ body: "Hello" }) } });

// Readonly and named inputs.
const content = {
  name: "parcel_ready",
  language: { code: "en_GB", policy: "deterministic" },
  components: [{ type: "body", parameters: [{ type: "text", text: "4471" }] }],
} as const;
client.POST(send, {
  body: { ...from, Type: "template", Content: jsonString(content) },
  headers: { "X-Trace": "1" },
  signal: AbortSignal.timeout(1000),
  timeoutMs: 1000,
} as const);
const text = jsonString<components["schemas"]["TextContent"]>({ body: "Hello" });
client.POST(send, { body: { ...from, Type: "text", Content: text } });
text.length satisfies number;
const message: components["schemas"]["SendMessageRequest"] = { ...from, Type: "text", Content: text };
client.POST(send, { body: message });

// Wrong operations.
// @ts-expect-error no such path: the fragment names the operation
client.POST("/api", { body: message });
// @ts-expect-error no operation has this method
client.GET("/api#SendMessage", {});
// @ts-expect-error a client has no such method
client.PUT("/api#SendMessage", { body: message });
// @ts-expect-error no body
client.POST(send, {});

// Wrong bodies.
client.POST(send, {
  body: {
    ...from,
    Type: "text",
    Content: jsonString({ body: "Hello" }),
    // @ts-expect-error misspelt member
    Purpsoe: 1,
  },
});
client.POST(send, {
  body: {
    ...from,
    // @ts-expect-error unknown type
    Type: "poll",
    Content: text,
  },
});
client.POST(send, {
  // @ts-expect-error no recipient
  body: { Action: "SendMessage", BusinessPhone: "447700900001", Type: "text", Content: text },
});
client.POST(send, {
  body: {
    ...from,
    // @ts-expect-error no such action
    Action: "sendMessage",
    Type: "text",
    Content: text,
  },
});
client.POST(send, {
  body: {
    ...from,
    // @ts-expect-error a number is not a phone number
    To: 447700900123,
    Type: "text",
    Content: text,
  },
});
client.POST(send, {
  body: {
    ...from,
    // @ts-expect-error an account is a number
    AccountId: "10001",
    Type: "text",
    Content: text,
  },
});

// Wrong contents.
client.POST(send, {
  body: {
    ...from,
    Type: "text",
    // @ts-expect-error a bare text
    Content: '{"body":"Hello"}',
  },
});
client.POST(send, {
  body: {
    ...from,
    Type: "text",
    // @ts-expect-error a text that nothing is known of
    Content: JSON.stringify({ body: "Hello" }),
  },
});
client.POST(send, {
  body: {
    ...from,
    Type: "text",
    // @ts-expect-error not written as JSON
    Content: { body: "Hello" },
  },
});
client.POST(send, {
  body: {
    ...from,
    Type: "text",
    Content: jsonString({
      // @ts-expect-error misspelt member
      boddy: "Hello",
    }),
  },
});
client.POST(send, {
  body: {
    ...from,
    Type: "text",
    Content: jsonString({
      body: "Hello",
      // @ts-expect-error a member of another type
      caption: "Hello",
    }),
  },
});
client.POST(send, {
  body: {
    ...from,
    Type: "audio",
    Content: jsonString({
      link,
      // @ts-expect-error audio has no caption
      caption: "Hello",
    }),
  },
});
client.POST(send, {
  body: {
    ...from,
    Type: "image",
    Content: jsonString({
      // @ts-expect-error the content of another type
      body: "Hello",
    }),
  },
});
client.POST(send, {
  // @ts-expect-error the content of another type, by name
  body: { ...from, Type: "image", Content: text },
});
const image = jsonString<components["schemas"]["ImageContent"]>({ link, caption: "Hello" });
client.POST(send, {
  // @ts-expect-error the content of another type, which has a member more
  body: { ...from, Type: "audio", Content: image },
});
client.POST(send, {
  body: {
    ...from,
    Type: "image",
    // @ts-expect-error both id and link
    Content: jsonString({ id: "765769601600001", link }),
  },
});
client.POST(send, {
  body: {
    ...from,
    Type: "image",
    // @ts-expect-error neither id nor link
    Content: jsonString({ caption: "Hello" }),
  },
});
client.POST(send, {
  body: {
    ...from,
    Type: "location",
    Content: jsonString({
      // @ts-expect-error degrees are a number here
      latitude: "51.5072",
      longitude: -0.1276,
    }),
  },
});
client.POST(send, {
  body: {
    ...from,
    Type: "template",
    Content: jsonString({
      name: "parcel_ready",
      language: {
        code: "en_GB",
        // @ts-expect-error no such policy
        policy: "fallback",
      },
    }),
  },
});
client.POST(send, {
  body: {
    ...from,
    Type: "template",
    Content: jsonString({
      name: "parcel_ready",
      language: { code: "en_GB", policy: "deterministic" },
      components: [
        {
          type: "button",
          sub_type: "url",
          // @ts-expect-error a text
          index: 0,
        },
      ],
    }),
  },
});
client.POST(send, {
  body: {
    ...from,
    Type: "template",
    Content: jsonString({
      name: "parcel_ready",
      language: { code: "en_GB", policy: "deterministic" },
      components: [
        {
          // @ts-expect-error a footer has no variables
          type: "footer",
        },
      ],
    }),
  },
});

// Wrong options of a call.
client.POST(send, {
  body: message,
  // @ts-expect-error misspelt option
  singal: AbortSignal.timeout(1000),
});
client.POST(send, {
  body: message,
  // @ts-expect-error misspelt option
  hedaers: {},
});
client.POST(send, {
  body: message,
  params: {
    query: {
      // @ts-expect-error misspelt member of the query
      action: "SendMessage",
    },
  },
});

// Wrong options of the factory.
// @ts-expect-error no credentials
createUspeedoClient({});
// @ts-expect-error no secret
createUspeedoClient({ accessKeyId: "demo-id" });
createUspeedoClient({
  accessKeyId: "demo-id",
  accessKeySecret: "demo-secret",
  // @ts-expect-error an account is a number
  accountId: "10001",
});
createUspeedoClient({
  accessKeyId: "demo-id",
  accessKeySecret: "demo-secret",
  // @ts-expect-error misspelt option
  acountId: 10001,
});

// The answer.
const answer = await client.POST(send, { body: message });
answer.data satisfies { readonly RetCode: number; readonly Data?: { readonly MessageId?: string } } | undefined;
// @ts-expect-error there may be no data
answer.data.RetCode satisfies unknown;
// @ts-expect-error no such member in the answer
answer.data?.code satisfies unknown;
if (answer.error !== undefined) {
  answer.data satisfies undefined;
  // @ts-expect-error nobody knows what an error looks like
  answer.error.RetCode satisfies unknown;
} else {
  answer.data.RetCode satisfies number;
  answer.data.Data?.MessageId satisfies string | undefined;
}
