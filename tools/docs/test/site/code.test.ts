import { expect, test } from "vitest";
import { withFittingCode } from "../../src/site/code.ts";

const long = `const receipt = await whatsapp.send({ to: "+447700900123", type: "text", text: { body: "Your parcel is ready." } });`;

test("code that is wider than a page is broken, the rest stays as it was written", async () => {
  const page = `# A\n\n\`\`\`ts run\n${long}\n\`\`\`\n\nText.\n\n\`\`\`ts\nconst a = [1,\n  2];\n\`\`\`\n\n\`\`\`sh\n${long}\n\`\`\`\n`;
  const broken = `const receipt = await whatsapp.send({\n  to: "+447700900123",\n  type: "text",\n  text: { body: "Your parcel is ready." },\n});`;
  expect(await withFittingCode(page)).toBe(page.replace(long, broken));
  expect(await withFittingCode("No code.")).toBe("No code.");
});
