// Checked by tsc, never run: what the vendors' contracts have no case of yet.
import { message, parcels } from "./parcels.ts";

const client = parcels({});

client.GET("/numbers", { params: { query: { limit: 10 } } });
client.GET("/numbers", {
  params: {
    query: {
      // @ts-expect-error a number
      limit: "10",
    },
  },
});
client.GET("/numbers", {
  // @ts-expect-error a GET has no body
  body: message,
});
// @ts-expect-error a POST
client.GET("/messages", {});
// @ts-expect-error a GET
client.POST("/numbers", {});

const { data, error } = await client.GET("/numbers", {});
if (error === undefined) data satisfies readonly string[];
// @ts-expect-error there may be no data
data.length satisfies number;
