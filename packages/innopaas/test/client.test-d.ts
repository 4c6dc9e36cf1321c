// Checked by tsc, never run: what is right compiles, and what is wrong is an error on the line that is wrong.
import { type components, createInnopaasClient, type InnopaasClient } from "../src/index.ts";
import { preflight } from "../src/preflight.ts";

const client: InnopaasClient = createInnopaasClient({
  appKey: "demo-app-key",
  authorization: async () => "demo-token",
  marketingMessagePath: "/api/whatsapp/v3/mm",
  preflight,
  fetch,
});

const link = "https://parcels.example.com/4471.jpg";
const from = { wabaId: "100200300400500", sendNumber: "447700900001", recipientNumber: "447700900123" } as const;
const submit = "/api/whatsapp/v3/msg/submit";
const marketing = "/api/whatsapp/v3/mmlite/msg/submit";

// Every type of message.
client.POST(submit, { body: { ...from, messageType: "text", body: "Hello", uid: "parcel-4471" } });
client.POST(submit, { body: { ...from, messageType: "image", media: { link, caption: "Your parcel" } } });
client.POST(submit, { body: { ...from, messageType: "video", media: { link, caption: "Your parcel" } } });
client.POST(submit, { body: { ...from, messageType: "audio", media: { link } } });
client.POST(submit, { body: { ...from, messageType: "document", media: { link, filename: "parcel.pdf", caption: "Your parcel" } } });
client.POST(submit, { body: { ...from, messageType: "sticker", media: { link } } });
client.POST(submit, {
  body: {
    ...from,
    messageType: "location",
    location: { latitude: "51.5072", longitude: "-0.1276", name: "Depot", address: "1 High Street" },
  },
});
client.POST(submit, {
  body: {
    ...from,
    messageType: "contacts",
    contacts: [{ name: { formattedName: "Ada" }, phones: [{ phone: "447700900155", type: "WORK" }] }],
  },
});
client.POST(submit, {
  body: {
    ...from,
    messageType: "template",
    templateName: "parcel_ready",
    language: "en_GB",
    header: { type: "image", link },
    bodyParams: ["Ada", "4471"],
    buttonParams: [{ type: "text", value: "4471" }],
  },
});
client.POST(submit, {
  body: { ...from, messageType: "template", templateGroupId: "7", language: "en_GB", header: { type: "text", paramValue: "4471" } },
});
client.POST(submit, {
  body: {
    ...from,
    messageType: "interactive",
    interactive: {
      type: "list",
      header: { type: "text", paramValue: "Parcels" },
      body: { text: "Which one?" },
      footer: { text: "wabakit" },
      action: { button: "Choose", sections: [{ title: "Today", rows: [{ id: "1", title: "4471", description: "2 kg" }] }] },
    },
  },
});
client.POST(submit, {
  body: {
    ...from,
    messageType: "interactive",
    interactive: { type: "button", body: { text: "At home?" }, action: { buttons: [{ type: "reply", id: "yes", title: "Yes" }] } },
  },
});
client.POST(submit, {
  body: {
    ...from,
    messageType: "interactive",
    interactive: {
      type: "button",
      header: { type: "image", image: { link } },
      body: { text: "At home?" },
      action: { buttons: [{ type: "reply", reply: { id: "yes", title: "Yes" } }] },
    },
  },
});
client.POST(submit, {
  body: {
    ...from,
    messageType: "interactive",
    interactive: { type: "product", action: { catalogId: "100200300400501", productRetailerId: "BOX-SMALL" } },
  },
});
client.POST(submit, {
  body: {
    ...from,
    messageType: "interactive",
    interactive: {
      type: "product_list",
      header: { type: "text", paramValue: "Boxes" },
      body: { text: "Choose" },
      action: { catalogId: "100200300400501", sections: [{ productItems: [{ productRetailerId: "BOX-SMALL" }] }] },
    },
  },
});
client.POST(marketing, { body: { ...from, messageType: "template", templateName: "spring_sale", language: "en_GB" } });

// Readonly and named inputs.
const buttons = {
  ...from,
  messageType: "interactive",
  interactive: { type: "button", body: { text: "At home?" }, action: { buttons: [{ type: "reply", id: "yes", title: "Yes" }] } },
} as const;
client.POST(submit, { body: buttons, headers: { "X-Trace": "1" }, signal: AbortSignal.timeout(1000), timeoutMs: 1000 } as const);
const message: components["schemas"]["SubmitMessageRequest"] = { ...from, messageType: "text", body: "Hello" };
client.POST(submit, { body: message });

// Wrong operations.
// @ts-expect-error no such path
client.POST("/api/whatsapp/v3/msg", { body: message });
// @ts-expect-error no operation has this method
client.GET("/api/whatsapp/v3/msg/submit", {});
// @ts-expect-error a client has no such method
client.PUT("/api/whatsapp/v3/msg/submit", { body: message });
// @ts-expect-error no body
client.POST(submit, {});

// Wrong bodies.
client.POST(submit, {
  body: {
    ...from,
    messageType: "text",
    // @ts-expect-error misspelt member
    boddy: "Hello",
  },
});
client.POST(submit, {
  body: {
    ...from,
    messageType: "image",
    media: {
      link,
      // @ts-expect-error misspelt member
      capton: "Your parcel",
    },
  },
});
client.POST(submit, {
  body: {
    ...from,
    // @ts-expect-error unknown type
    messageType: "poll",
    body: "Hello",
  },
});
client.POST(submit, {
  body: {
    ...from,
    messageType: "text",
    // @ts-expect-error the content of another type
    media: { link },
  },
});
client.POST(submit, {
  body: {
    ...from,
    messageType: "text",
    body: "Hello",
    // @ts-expect-error the content of another type beside its own
    media: { link },
  },
});
client.POST(submit, {
  body: {
    ...from,
    messageType: "audio",
    media: {
      link,
      // @ts-expect-error audio has no caption
      caption: "Hello",
    },
  },
});
client.POST(submit, {
  body: {
    ...from,
    messageType: "document",
    // @ts-expect-error no filename
    media: { link },
  },
});
client.POST(submit, {
  // @ts-expect-error no recipient
  body: { wabaId: "100200300400500", sendNumber: "447700900001", messageType: "text", body: "Hello" },
});
client.POST(submit, {
  body: {
    ...from,
    messageType: "text",
    body: "Hello",
    // @ts-expect-error a number is not a phone number
    recipientNumber: 447700900123,
  },
});
client.POST(submit, {
  body: {
    ...from,
    messageType: "text",
    body: "Hello",
    // @ts-expect-error several recipients are one text here
    recipientNumber: ["447700900123", "447700900124"],
  },
});
client.POST(submit, {
  body: {
    ...from,
    messageType: "location",
    location: {
      // @ts-expect-error degrees are a text here
      latitude: 51.5072,
      longitude: "-0.1276",
    },
  },
});
client.POST(submit, {
  // @ts-expect-error neither templateName nor templateGroupId
  body: { ...from, messageType: "template", language: "en_GB" },
});
client.POST(submit, {
  // @ts-expect-error nothing but a template's name
  body: { templateName: "parcel_ready" },
});
client.POST(submit, {
  body: {
    ...from,
    messageType: "template",
    templateName: "parcel_ready",
    // @ts-expect-error no language
    languages: "en_GB",
  },
});
client.POST(submit, {
  body: {
    ...from,
    messageType: "template",
    templateName: "parcel_ready",
    language: "en_GB",
    header: {
      // @ts-expect-error no such header
      type: "audio",
      link,
    },
  },
});
client.POST(submit, {
  body: {
    ...from,
    messageType: "template",
    templateName: "parcel_ready",
    language: "en_GB",
    bodyParams: [
      // @ts-expect-error texts only
      { type: "text", text: "4471" },
    ],
  },
});
client.POST(submit, {
  body: {
    ...from,
    messageType: "interactive",
    interactive: {
      type: "button",
      body: { text: "At home?" },
      action: {
        buttons: [
          // @ts-expect-error flat and nested at once
          { type: "reply", id: "yes", title: "Yes", reply: { id: "yes", title: "Yes" } },
        ],
      },
    },
  },
});
client.POST(submit, {
  body: {
    ...from,
    messageType: "interactive",
    interactive: {
      type: "product",
      // @ts-expect-error a product has no header
      header: { type: "text", paramValue: "Box" },
      action: { catalogId: "100200300400501", productRetailerId: "BOX-SMALL" },
    },
  },
});
client.POST(submit, {
  body: {
    ...from,
    messageType: "interactive",
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
client.POST(marketing, {
  body: {
    ...from,
    // @ts-expect-error this operation sends templates only
    messageType: "text",
    body: "Hello",
  },
});

// Wrong options of a call.
client.POST(submit, {
  body: message,
  // @ts-expect-error misspelt option
  singal: AbortSignal.timeout(1000),
});
client.POST(submit, {
  body: message,
  // @ts-expect-error misspelt option
  hedaers: {},
});
client.POST(submit, {
  body: message,
  // @ts-expect-error the operation has no query
  params: { query: { type: "text" } },
});

// Wrong options of the factory.
// @ts-expect-error no credentials
createInnopaasClient({});
// @ts-expect-error no authorization
createInnopaasClient({ appKey: "demo-app-key" });
createInnopaasClient({
  appKey: "demo-app-key",
  // @ts-expect-error a credential is text
  authorization: { token: "demo-token" },
});
createInnopaasClient({
  appKey: "demo-app-key",
  authorization: "demo-token",
  // @ts-expect-error a path begins with a slash
  marketingMessagePath: "api/whatsapp/v3/mm",
});
createInnopaasClient({
  appKey: "demo-app-key",
  authorization: "demo-token",
  // @ts-expect-error misspelt option
  baseURL: "http://127.0.0.1:4010",
});

// The answer.
const answer = await client.POST(submit, { body: message });
answer.data satisfies { readonly code: string; readonly message: string; readonly data?: string | null } | undefined;
// @ts-expect-error there may be no data
answer.data.code satisfies unknown;
// @ts-expect-error no such member in the answer
answer.data?.status satisfies unknown;
if (answer.error !== undefined) {
  answer.data satisfies undefined;
  // @ts-expect-error nobody knows what an error looks like
  answer.error.message satisfies unknown;
} else {
  answer.data.code satisfies string;
  answer.data.data satisfies string | null | undefined;
}
