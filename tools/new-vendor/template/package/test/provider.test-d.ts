// Checked by tsc, never run: what is right compiles, and what is wrong is an error on the line that is wrong.
import { __vendor__ } from "../src/index.ts";

const provider = __vendor__({ apiKey: "demo-api-key", from: "+447700900001" });
const to = "+447700900123";

provider.send({ to, type: "text", text: { body: "Hello" } });

provider.send({
  to,
  // @ts-expect-error it sends no such type
  type: "locationRequest",
  locationRequest: { body: "Where?" },
});
provider.send({
  to,
  type: "text",
  text: { body: "Hello" },
  // @ts-expect-error it does not honour this feature
  reference: "parcel-4471",
});
// @ts-expect-error no sender
__vendor__({ apiKey: "demo-api-key" });
