import type { Language } from "./page.ts";

/** What leads to one page. */
export interface NavigationItem {
  readonly title: string;
  /** From the top of the site, with its ending: `guides/errors.html`. */
  readonly path: string;
}

export interface NavigationGroup {
  readonly title: string;
  readonly items: readonly NavigationItem[];
}

/** Everything that a reader can go to, in the order of the menu; the first item of a group stands for it in the bar at the top. */
export type Navigation = { readonly [language in Language]: readonly NavigationGroup[] };

/** The guides that are written by hand, in the order of the menu. */
const guides: readonly (readonly [path: string, title: string])[] = [
  ["guides/messages.html", "Every message type"],
  ["guides/templates.html", "Templates"],
  ["guides/failover.html", "Changing vendors, failing over"],
  ["guides/many.html", "Broadcast and bulk"],
  ["guides/webhooks.html", "Webhooks"],
  ["guides/testing.html", "Testing with the mock"],
  ["guides/errors.html", "Errors"],
  ["guides/security.html", "Security"],
  ["guides/moving.html", "Moving to wabakit"],
  ["guides/adding-a-vendor.html", "Adding a vendor"],
];

/** A vendor, as the menu names it. */
export interface NamedVendor {
  readonly id: string;
  readonly name: string;
}

export const navigation = (vendors: readonly NamedVendor[], api: readonly NavigationItem[]): Navigation => ({
  en: [
    { title: "Start", items: vendors.map(({ id, name }) => ({ title: `Start with ${name}`, path: `guides/start-${id}.html` })) },
    { title: "Guides", items: guides.map(([path, title]) => ({ path, title })) },
    {
      title: "Vendor APIs",
      items: [
        { title: "What each vendor sends", path: "reference/matrix.html" },
        ...vendors.map(({ id, name }) => ({ title: name, path: `reference/${id}.html` })),
        { title: "Verify with your account", path: "reference/verify.html" },
      ],
    },
    { title: "TypeScript API", items: api },
  ],
  zh: [
    { title: "开始使用", items: vendors.map(({ id, name }) => ({ title: `从 ${name} 开始`, path: `zh/guides/start-${id}.html` })) },
    { title: "指南", items: [{ title: "使用模拟服务器测试", path: "zh/guides/testing.html" }] },
    {
      title: "参考（英文）",
      items: [
        { title: "各供应商支持的消息", path: "reference/matrix.html" },
        ...vendors.map(({ id, name }) => ({ title: name, path: `reference/${id}.html` })),
        { title: "全部指南", path: "guides/messages.html" },
      ],
    },
  ],
});
