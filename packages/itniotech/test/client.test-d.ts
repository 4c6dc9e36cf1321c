// Checked by tsc, never run: what is right compiles, and what is wrong is an error on the line that is wrong.
import { createItniotechClient, type components, type ItniotechClient } from "../src/index.ts";
import { preflight } from "../src/preflight.ts";

const client: ItniotechClient = createItniotechClient({
  apiKey: "demo-api-key",
  apiSecret: async () => "demo-api-secret",
  preflight,
  baseUrl: "http://127.0.0.1:4010",
  timeoutMs: 5000,
});

const link = "https://parcels.example.com/4471.jpg";
const from = { appId: "Demo1234", businessPhone: "447700900001", channelType: 0, recipient: "447700900123" } as const;
const custom = "/wa/custom/sendMsg";

// Every type of message.
client.POST(custom, { body: { ...from, type: "text", text: { body: "Hello" } } });
client.POST(custom, { body: { ...from, type: "text", text: { body: "Hello" }, context: { refMessageId: "9" } } });
client.POST(custom, { body: { ...from, type: "image", image: { link, caption: "Your parcel" } } });
client.POST(custom, { body: { ...from, type: "audio", audio: { link } } });
client.POST(custom, { body: { ...from, type: "video", video: { link, caption: "Your parcel" } } });
client.POST(custom, { body: { ...from, type: "document", document: { link, filename: "parcel.pdf", caption: "Your parcel" } } });
client.POST(custom, { body: { ...from, type: "sticker", sticker: { link } } });
client.POST(custom, {
  body: { ...from, type: "location", location: { latitude: "51.5072", longitude: "-0.1276", name: "Depot", address: "1 High Street" } },
});
client.POST(custom, {
  body: { ...from, type: "contacts", contacts: [{ name: { formatted_name: "Ada" }, phones: [{ phone: "447700900155", type: "CELL" }] }] },
});
client.POST(custom, {
  body: {
    ...from,
    type: "interactive",
    interactive: {
      type: "list",
      header: { type: "text", text: "Parcels" },
      body: { text: "Which one?" },
      footer: { text: "wabakit" },
      action: { button: "Choose", sections: [{ title: "Today", rows: [{ id: "1", title: "4471", description: "2 kg" }] }] },
    },
  },
});
client.POST(custom, {
  body: {
    ...from,
    type: "interactive",
    interactive: {
      type: "button",
      body: { text: "At home?" },
      action: { buttons: [{ type: "reply", reply: { id: "yes", title: "Yes" } }] },
    },
  },
});
client.POST(custom, {
  body: {
    ...from,
    type: "interactive",
    interactive: { type: "location_request_message", body: { text: "Where?" }, action: { name: "send_location" } },
  },
});
client.POST("/wa/template/sendMsg", {
  body: {
    ...from,
    template: {
      name: "parcel_ready",
      language: { code: "en_GB" },
      components: [
        { type: "header", parameters: [{ type: "image", image: { link } }] },
        { type: "body", parameters: [{ type: "text", text: "4471" }] },
        { type: "button", sub_type: "url", index: "0", parameters: [{ type: "text", text: "4471" }] },
        { type: "button", sub_type: "quick_reply", index: "1", parameters: [{ type: "payload", payload: "yes" }] },
      ],
    },
  },
});

// Readonly and named inputs.
const list = {
  ...from,
  type: "interactive",
  interactive: {
    type: "list",
    body: { text: "Which one?" },
    action: { button: "Choose", sections: [{ rows: [{ id: "1", title: "4471" }] }] },
  },
} as const;
client.POST(custom, { body: list, headers: { "X-Trace": "1" }, signal: AbortSignal.timeout(1000), timeoutMs: 1000 } as const);
const message: components["schemas"]["SendCustomMessageRequest"] = { ...from, type: "text", text: { body: "Hello" } };
client.POST(custom, { body: message });

// Wrong operations.
// @ts-expect-error no such path
client.POST("/wa/custom/send", { body: { ...from, type: "text", text: { body: "Hello" } } });
// @ts-expect-error no operation has this method
client.GET("/wa/custom/sendMsg", {});
// @ts-expect-error a client has no such method
client.PUT("/wa/custom/sendMsg", { body: { ...from, type: "text", text: { body: "Hello" } } });
// @ts-expect-error no body
client.POST(custom, {});
// @ts-expect-error no second argument
client.POST(custom);

// Wrong bodies.
client.POST(custom, {
  body: {
    ...from,
    type: "text",
    text: {
      // @ts-expect-error misspelt member
      boddy: "Hello",
    },
  },
});
client.POST(custom, {
  body: {
    ...from,
    type: "image",
    // @ts-expect-error misspelt member beside the type
    imgae: { link },
  },
});
client.POST(custom, {
  body: {
    ...from,
    // @ts-expect-error unknown type
    type: "poll",
    text: { body: "Hello" },
  },
});
client.POST(custom, {
  body: {
    ...from,
    type: "text",
    // @ts-expect-error the content of another type
    image: { link },
  },
});
client.POST(custom, {
  body: {
    ...from,
    type: "text",
    text: { body: "Hello" },
    // @ts-expect-error the content of another type beside its own
    image: { link },
  },
});
client.POST(custom, {
  body: {
    ...from,
    type: "document",
    // @ts-expect-error no filename
    document: { link },
  },
});
client.POST(custom, {
  // @ts-expect-error no recipient
  body: { appId: "Demo1234", businessPhone: "447700900001", channelType: 0, type: "text", text: { body: "Hello" } },
});
client.POST(custom, {
  body: {
    ...from,
    type: "text",
    text: { body: "Hello" },
    // @ts-expect-error a number is not a phone number
    recipient: 447700900123,
  },
});
client.POST(custom, {
  body: {
    ...from,
    // @ts-expect-error no such channel
    channelType: 1,
    type: "text",
    text: { body: "Hello" },
  },
});
client.POST(custom, {
  body: {
    ...from,
    type: "interactive",
    interactive: {
      type: "button",
      body: { text: "At home?" },
      action: {
        buttons: [
          {
            // @ts-expect-error no such button
            type: "url",
            reply: { id: "yes", title: "Yes" },
          },
        ],
      },
    },
  },
});
client.POST(custom, {
  body: {
    ...from,
    type: "interactive",
    interactive: {
      type: "list",
      body: { text: "Which one?" },
      action: {
        // @ts-expect-error the action of another interactive message
        buttons: [],
      },
    },
  },
});
client.POST(custom, {
  body: {
    ...from,
    type: "contacts",
    contacts: [
      {
        name: { formatted_name: "Ada" },
        phones: [
          {
            phone: "447700900155",
            // @ts-expect-error no such kind of number
            type: "FAX",
          },
        ],
      },
    ],
  },
});
client.POST("/wa/template/sendMsg", {
  body: {
    ...from,
    template: {
      name: "parcel_ready",
      language: { code: "en_GB" },
      components: [
        {
          type: "body",
          parameters: [
            {
              type: "image",
              // @ts-expect-error a body takes texts only
              image: { link },
            },
          ],
        },
      ],
    },
  },
});
client.POST("/wa/template/sendMsg", {
  // @ts-expect-error a custom message sent as a template
  body: { ...from, type: "text", text: { body: "Hello" } },
});

// Wrong options of a call.
client.POST(custom, {
  body: { ...from, type: "text", text: { body: "Hello" } },
  // @ts-expect-error misspelt option
  singal: AbortSignal.timeout(1000),
});
client.POST(custom, {
  body: { ...from, type: "text", text: { body: "Hello" } },
  // @ts-expect-error misspelt option
  hedaers: {},
});
client.POST(custom, {
  body: { ...from, type: "text", text: { body: "Hello" } },
  // @ts-expect-error the operation has no query
  params: { query: { type: "text" } },
});
client.POST(custom, {
  body: { ...from, type: "text", text: { body: "Hello" } },
  // @ts-expect-error an option of the factory
  baseUrl: "http://127.0.0.1:4010",
});

// Wrong options of the factory.
// @ts-expect-error no credentials
createItniotechClient({});
// @ts-expect-error no secret
createItniotechClient({ apiKey: "demo-api-key" });
createItniotechClient({
  apiKey: "demo-api-key",
  // @ts-expect-error a credential is text
  apiSecret: 1234,
});
createItniotechClient({
  apiKey: "demo-api-key",
  apiSecret: "demo-api-secret",
  // @ts-expect-error misspelt option
  timeout: 5000,
});

// The answer.
const answer = await client.POST(custom, { body: message });
answer.data satisfies { readonly status: string; readonly reason: string; readonly data?: { readonly messageId?: string } } | undefined;
answer.response.status satisfies number;
answer.response.headers.get("X-Request-Id") satisfies string | null;
// @ts-expect-error there may be no data
answer.data.status satisfies unknown;
// @ts-expect-error no such member in the answer
answer.data?.code satisfies unknown;
// @ts-expect-error a head has no body: it has been read
answer.response.json();
if (answer.error !== undefined) {
  answer.data satisfies undefined;
  // @ts-expect-error nobody knows what an error looks like
  answer.error.message satisfies unknown;
} else {
  answer.data.status satisfies string;
  answer.data.data?.messageId satisfies string | undefined;
}
if (answer.data !== undefined) {
  answer.error satisfies undefined;
  answer.data.reason satisfies string;
}
const { data, error } = await client.POST(custom, { body: message });
if (error === undefined) data.status satisfies string;
