// The same for wabakit, with all that it does by default: preflight, deadline, response limit, masking. And for what all of them stand on: the runtime's fetch.
import { createNodeFetch } from "@wabakit/node";
import { createWhatsApp } from "wabakit";
import { innopaas } from "../../../../packages/innopaas/dist/index.js";

const text = "Your parcel 4471 is out for delivery.";

export const peers = {
  fetch: async (url) => {
    const headers = { authorization: "Bearer t", "content-type": "application/json" };
    const message = { messaging_product: "whatsapp", to: "447700900123", type: "text", text: { body: text } };
    return async () =>
      (await fetch(`${url}/v24.0/447700900001/messages`, { method: "POST", headers, body: JSON.stringify(message) })).json();
  },
  wabakit: async (url) => through(url),
  "wabakit with @wabakit/node": async (url) => through(url, createNodeFetch()),
};

function through(baseUrl, fetch) {
  const provider = innopaas({ appKey: "k", authorization: "t", wabaId: "1", from: "447700900001", baseUrl, fetch });
  const whatsapp = createWhatsApp({ provider });
  return () => whatsapp.send({ to: "447700900123", type: "text", text: { body: text } });
}
