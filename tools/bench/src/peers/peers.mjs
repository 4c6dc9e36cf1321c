// How each peer sends one text through a server on this machine. Plain JavaScript: it runs in the folder where the peers are installed, and their types are
// not here. A peer without an option for its address gets it through the HTTP client that it uses.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const [to, from, text] = ["447700900123", "447700900001", "Your parcel 4471 is out for delivery."];

/** Sends every request of an axios to this server, whatever its address. */
const redirected = (axios, url) => {
  axios.interceptors.request.use((config) => ({
    ...config,
    baseURL: undefined,
    url: `${url}/${new URL(config.url, "http://any").pathname.slice(1)}`,
  }));
  return axios;
};

/** By the name on npm, with a colon where one package has two entries. */
export const peers = {
  "whatsapp-api-js": async (url) => {
    const { WhatsAppAPI } = await import("whatsapp-api-js");
    const { Text } = await import("whatsapp-api-js/messages");
    const here = (address, init) => fetch(url + new URL(address).pathname, init);
    const api = new WhatsAppAPI({ token: "t", secure: false, v: "v24.0", ponyfill: { fetch: here } });
    return () => api.sendMessage(from, to, new Text(text));
  },
  "@great-detail/whatsapp": async (url) => {
    const { default: Client } = await import("@great-detail/whatsapp");
    const sdk = new Client({ baseUrl: url, request: { headers: { Authorization: "Bearer t" } } });
    return async () => (await sdk.message.createMessage({ phoneNumberID: from, to, type: "text", text: { body: text } })).json?.();
  },
  "@kapso/whatsapp-cloud-api": async (url) => {
    const { WhatsAppClient } = await import("@kapso/whatsapp-cloud-api");
    const client = new WhatsAppClient({ accessToken: "t", baseUrl: url });
    return () => client.messages.sendText({ phoneNumberId: from, to, body: text });
  },
  "whatsapp-business": async (url) => {
    const { WABAClient } = require("whatsapp-business");
    const client = new WABAClient({ apiToken: "t", phoneId: from, accountId: "1" });
    redirected(client.restClient.fetch, url);
    return () => client.sendMessage({ to, type: "text", text: { body: text } });
  },
  "whatsapp-cloud-api": async (url) => {
    const axios = createRequire(require.resolve("whatsapp-cloud-api"))("axios");
    redirected(axios.default ?? axios, url);
    const { createBot } = require("whatsapp-cloud-api");
    const bot = createBot(from, "t");
    return () => bot.sendText(to, text);
  },
  "@chat-adapter/whatsapp": async (url) => {
    const { createWhatsAppAdapter } = await import("@chat-adapter/whatsapp");
    const adapter = createWhatsAppAdapter({ accessToken: "t", appSecret: "s", phoneNumberId: from, verifyToken: "v", apiUrl: url });
    return () => adapter.postMessage(`whatsapp:${from}:${to}`, text);
  },
  twilio: async (url) => {
    const twilio = require("twilio");
    const http = new twilio.RequestClient();
    const send = http.request.bind(http);
    http.request = (options) => send({ ...options, uri: url + new URL(options.uri).pathname });
    const client = twilio("AC00000000000000000000000000000000", "t", { httpClient: http });
    return () => client.messages.create({ from: `whatsapp:+${from}`, to: `whatsapp:+${to}`, body: text });
  },
  "@vonage/messages": async (url) => {
    const { Messages, WhatsAppText } = require("@vonage/messages");
    const client = new Messages({ apiKey: "k", apiSecret: "s" }, { apiHost: url });
    return () => client.send(new WhatsAppText({ to, from, text }));
  },
  "@infobip-api/sdk": async (url) => {
    const { AuthType, Infobip } = require("@infobip-api/sdk");
    const client = new Infobip({ baseUrl: url, apiKey: "k", authType: AuthType.ApiKey });
    return () => client.channels.whatsapp.send({ type: "text", from, to, content: { text } });
  },
  plivo: async (url) => {
    const { Client } = require("plivo");
    const client = new Client("MA000000000000000000", "t", { url: `${url}/` });
    return () => client.messages.create({ src: `+${from}`, dst: `+${to}`, text, type: "whatsapp" });
  },
  telnyx: async (url) => {
    const { default: Telnyx } = await import("telnyx");
    const client = new Telnyx({ apiKey: "k", baseURL: url });
    return () => client.messages.whatsapp({ from: `+${from}`, to: `+${to}`, whatsapp_message: { type: "text", text: { body: text } } });
  },
  "@zavudev/sdk": async (url) => {
    const { default: Zavudev } = await import("@zavudev/sdk");
    const client = new Zavudev({ apiKey: "k", baseURL: url });
    return () => client.messages.send({ to: `+${to}`, channel: "whatsapp", text });
  },
  "@sinch/sdk-core": async (url) => {
    const { SinchClient } = require("@sinch/sdk-core");
    const client = new SinchClient({ projectId: "p", keyId: "k", keySecret: "s", conversationHostname: url, authHostname: url });
    return () =>
      client.conversation.messages.sendTextMessage({
        sendMessageRequestBody: {
          app_id: "a",
          recipient: { identified_by: { channel_identities: [{ channel: "WHATSAPP", identity: to }] } },
          message: { text_message: { text } },
        },
      });
  },
  "@alicloud/cams20200606": async (url) => {
    const { default: Cams, SendChatappMessageRequest } = require("@alicloud/cams20200606");
    const { Config } = createRequire(require.resolve("@alicloud/cams20200606"))("@alicloud/openapi-client");
    const client = new Cams(new Config({ accessKeyId: "k", accessKeySecret: "s", endpoint: new URL(url).host, protocol: "HTTP" }));
    const content = JSON.stringify({ text });
    return () =>
      client.sendChatappMessage(
        new SendChatappMessageRequest({ channelType: "whatsapp", type: "message", messageType: "text", from, to, content }),
      );
  },
  "@aws-sdk/client-socialmessaging": async (url) => {
    const { SocialMessagingClient, SendWhatsAppMessageCommand } = await import("@aws-sdk/client-socialmessaging");
    const client = new SocialMessagingClient({
      region: "eu-west-1",
      endpoint: url,
      credentials: { accessKeyId: "k", secretAccessKey: "s" },
    });
    const encode = (value) => new TextEncoder().encode(JSON.stringify(value));
    return () =>
      client.send(
        new SendWhatsAppMessageCommand({
          originationPhoneNumberId: "phone-number-id-1",
          metaApiVersion: "v20.0",
          message: encode({ messaging_product: "whatsapp", to, type: "text", text: { body: text } }),
        }),
      );
  },
  "notifme-sdk": async (url) => {
    const { default: NotifmeSdk } = require("notifme-sdk");
    const sdk = new NotifmeSdk({ channels: { whatsapp: { providers: [{ type: "infobip", baseUrl: url, apiKey: "k" }] } } });
    return () => sdk.send({ whatsapp: { from, to, type: "text", text } });
  },
  "@trycourier/courier": async (url) => {
    const { default: Courier } = await import("@trycourier/courier");
    const client = new Courier({ apiKey: "k", baseURL: url });
    return () => client.send.message({ message: { to: { phone_number: `+${to}` }, content: { title: "", body: text } } });
  },
};
