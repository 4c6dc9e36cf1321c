import { isObject, type JsonObject } from "../../../codegen/src/document.ts";
import { print } from "../../../codegen/src/print.ts";
import { listed } from "../reader/tree.ts";
import { formatted, placeholders } from "../reference/samples.ts";
import type { Language, MarkdownPage } from "../site/page.ts";
import { type DocumentedVendor, sampleOf } from "../vendors.ts";

/** How to begin with a vendor, in both languages. */
export const startPages = (vendors: readonly DocumentedVendor[]): Promise<MarkdownPage[]> =>
  Promise.all(vendors.flatMap((vendor) => [startPage(vendor, "en"), startPage(vendor, "zh")]));

const startPage = async (vendor: DocumentedVendor, language: Language): Promise<MarkdownPage> => ({
  path: `${language === "zh" ? "zh/" : ""}guides/start-${vendor.id}`,
  markdown: texts[language](vendor, {
    mock: await mockCode(vendor),
    real: await realCode(vendor),
    credentials: credentialsOf(vendor),
    sender: senderOf(vendor),
  }),
});

interface Parts {
  readonly mock: string;
  readonly real: string;
  readonly credentials: string;
  /** The options that name the sender. */
  readonly sender: string;
}

const mockCode = (vendor: DocumentedVendor): Promise<string> =>
  formatted(
    `import { ${vendor.id} } from "@wabakit/${vendor.id}";
import { startMock } from "@wabakit/mock";

const mock = await startMock();
const whatsapp = ${vendor.id}(${print({ baseUrl: "MOCK", ...vendor.mockOptions }).replace('"MOCK"', "mock.url")});

const receipt = await whatsapp.send(${print(sampleOf("text"))});
console.log(receipt.messageId);

await mock.close();`,
    92,
  );

const realCode = (vendor: DocumentedVendor): Promise<string> =>
  formatted(
    `import { ${vendor.id}, SendError } from "@wabakit/${vendor.id}";

const whatsapp = ${vendor.id}(${print(placeholders(vendor)).replaceAll(/(\w+): "…"/g, (_, name: string) => `${name}: process.env["${constant(vendor.id)}_${constant(name)}"] ?? ""`)});

try {
  const receipt = await whatsapp.send(${print(sampleOf(sendsTemplates(vendor) ? "template" : "text"))});
  console.log(receipt.messageId);
} catch (error) {
  if (SendError.is(error)) console.error(error.code, error.accepted, error.message);
}`,
    92,
  );

const sendsTemplates = ({ calls }: Pick<DocumentedVendor, "calls">): boolean => calls.has("send template");

const constant = (name: string): string => name.replaceAll(/[A-Z]/g, (capital) => `_${capital}`).toUpperCase();

/** The credentials of the contract, with where each comes from. */
function credentialsOf({ document, mockOptions, vendor }: DocumentedVendor): string {
  const components: JsonObject = document.components;
  const schemes = Object.values(isObject(components["securitySchemes"]) ? components["securitySchemes"] : {}).filter(isObject);
  return Object.keys(mockOptions)
    .filter((name) => !(name in vendor.demoOptions))
    .map((name) => {
      const scheme = schemes.find((one) => one["x-credential"] === name);
      const signed = schemes.find((one) => Array.isArray(one["x-signed-with"]) && one["x-signed-with"].includes(name));
      const what =
        scheme === undefined
          ? `Signs each request; never sent (\`${String(signed?.["name"])}\`).`
          : firstSentences(String(scheme["description"]));
      return `- \`${name}\`: ${what}`;
    })
    .join("\n");
}

const senderOf = ({ vendor }: DocumentedVendor): string =>
  listed(
    Object.keys(vendor.demoOptions).map((name) => `\`${name}\``),
    "and",
  );

const firstSentences = (text: string): string =>
  text
    .replaceAll(/\s+/g, " ")
    .split(/(?<=\.) (?=[A-Z])/)
    .slice(0, 2)
    .join(" ")
    .trim();

const whyTemplate: { readonly [language in Language]: string } = {
  en: `This one is a template, because a conversation that you open yourself must begin with one: a free text may only be sent within 24 hours of a message from the recipient. The
template has to be approved in your account; see [templates](templates.md).`,
  zh: "这里用的是模板消息：由您主动发起的会话必须以模板消息开始；只有在用户最近 24 小时内发来过消息时，才能发送普通消息。模板须先在您的账号中审核通过。",
};

const whenText: { readonly [language in Language]: string } = {
  en: "A text may only be sent within 24 hours of a message from the recipient.",
  zh: "只有在用户最近 24 小时内发来过消息时，才能发送普通消息。",
};

const texts: { readonly [language in Language]: (vendor: DocumentedVendor, parts: Parts) => string } = {
  en: ({ id, name, calls }, { mock, real, credentials, sender }) => `# Start with ${name}

Send a first message in two steps: into the mock, which needs no account, and then to ${name}.

## Into the mock

\`\`\`sh
npm install @wabakit/${id}
npm install --save-dev @wabakit/mock
\`\`\`

Save this as \`first.ts\` and run it with \`node first.ts\` (Node 22.18 or later runs TypeScript as it is):

\`\`\`ts run
${mock.trim()}
\`\`\`

It prints a message id. The mock has checked the keys, and held the request against ${name}'s contract.

## To ${name}

Leave \`baseUrl\` out, and give your own sender (${sender}) and credentials:

${credentials}

\`\`\`ts
${real.trim()}
\`\`\`

${sendsTemplates({ calls }) ? whyTemplate.en : whenText.en}

A receipt means that ${name} took the message, not that it was delivered. Whether it was comes by [webhook](webhooks.md), as far as the vendor publishes what it pushes.

## Next

- [Every message type](messages.md), and [which of them ${name} sends](../reference/matrix.md)
- [What went wrong, and what to do](errors.md)
- [Fail over to a second vendor](failover.md)
- [${name}'s whole API](../reference/${id}.html), and [what to verify with your account](../reference/verify.md#${name.toLowerCase()})
`,
  zh: ({ id, name, calls }, { mock, real }) => `# 从 ${name} 开始

分两步发出第一条消息：先发给模拟服务器（不需要账号），再发给 ${name}。

## 发给模拟服务器

\`\`\`sh
npm install @wabakit/${id}
npm install --save-dev @wabakit/mock
\`\`\`

把下面的代码存为 \`first.ts\`，用 \`node first.ts\` 运行（Node 22.18 及以上版本可直接运行 TypeScript）：

\`\`\`ts run
${mock.trim()}
\`\`\`

它会打印一个消息 ID。模拟服务器校验了密钥，并按 ${name} 的接口契约检查了请求。

## 发给 ${name}

去掉 \`baseUrl\`，换成您自己的发送方和凭据（各凭据的来源见[接口参考](../../reference/${id}.html#/authentication)，英文）：

\`\`\`ts
${real.trim()}
\`\`\`

${sendsTemplates({ calls }) ? whyTemplate.zh : whenText.zh}

收到回执（receipt）只表示 ${name} 接收了消息，不表示消息已送达。送达状态通过 webhook 推送（以供应商公开的推送内容为限）。

## 接下来

- [使用模拟服务器测试](testing.md)
- [全部消息类型](../../guides/messages.md)（英文），以及[各供应商支持哪些消息](../../reference/matrix.md)（英文）
- [错误码及处理方法](../../guides/errors.md)（英文）
- [${name} 的全部接口](../../reference/${id}.html)（英文）
`,
};
