// Checked by tsc, never run: what is right compiles, and what is wrong is an error on the line that is wrong.
import { type __Vendor__Client, create__Vendor__Client } from "../src/index.ts";

const client: __Vendor__Client = create__Vendor__Client({ apiKey: async () => "demo-api-key" });

const body = { from: "447700900001", to: "447700900123", type: "text", text: { body: "Hello" } } as const;

const { data } = await client.POST("/__vendor__/messages", { body });
data?.data?.messageId satisfies string | undefined;

// @ts-expect-error no such path
client.POST("/messages", { body });
client.POST("/__vendor__/messages", {
  // @ts-expect-error no recipient
  body: { from: "447700900001", type: "text", text: { body: "Hello" } },
});
client.POST("/__vendor__/messages", {
  body: {
    ...body,
    // @ts-expect-error unknown type
    type: "poll",
  },
});
// @ts-expect-error no key
create__Vendor__Client({});
