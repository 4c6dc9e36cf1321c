import type { Language } from "./page.ts";
import type { Guide } from "./sources.ts";

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

/** A vendor, as the menu names it. */
export interface NamedVendor {
  readonly id: string;
  readonly name: string;
}

export const navigation = (vendors: readonly NamedVendor[], guides: readonly Guide[], api: readonly NavigationItem[]): Navigation => ({
  en: [
    { title: "Start", items: vendors.map(({ id, name }) => ({ title: `Start with ${name}`, path: `guides/start-${id}.html` })) },
    { title: "Guides", items: guides.filter(({ language }) => language === "en") },
    {
      title: "Vendor APIs",
      items: [
        { title: "What each vendor sends", path: "reference/matrix.html" },
        ...vendors.map(({ id, name }) => ({ title: name, path: `reference/${id}.html` })),
        { title: "Verify with your account", path: "reference/verify.html" },
        { title: "What our tests exercise", path: "reference/coverage.html" },
      ],
    },
    { title: "TypeScript API", items: api },
  ],
  zh: [
    { title: "开始使用", items: vendors.map(({ id, name }) => ({ title: `从 ${name} 开始`, path: `zh/guides/start-${id}.html` })) },
    { title: "指南", items: guides.filter(({ language }) => language === "zh") },
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
