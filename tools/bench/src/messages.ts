import type { Message } from "@wabakit/core";

/** What is sent, as every vendor takes it. */
export const text: Message = { to: "447700900123", type: "text", text: { body: "Your parcel 4471 is out for delivery." } };

export const template: Message = {
  to: "447700900123",
  type: "template",
  template: {
    name: "parcel_ready",
    language: "en_GB",
    components: [
      {
        type: "body",
        parameters: ["Ada", "4471", "Harbour Kiosk", "18:00", "Friday"].map((value) => ({ type: "text", text: value })),
      },
    ],
  },
};
