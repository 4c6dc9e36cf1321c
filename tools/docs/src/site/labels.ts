import type { Language } from "./page.ts";

/** The words around a page. */
export interface Labels {
  readonly home: string;
  readonly menu: string;
  readonly onThisPage: string;
  readonly search: string;
  readonly theme: string;
  readonly skip: string;
  readonly markdown: string;
  readonly source: string;
  readonly otherLanguage: string;
  readonly copy: string;
}

export const labels: { readonly [language in Language]: Labels } = {
  en: {
    home: "Home",
    menu: "Menu",
    onThisPage: "On this page",
    search: "Search",
    theme: "Dark or light",
    skip: "Skip to the content",
    markdown: "This page as Markdown",
    source: "Repository",
    otherLanguage: "中文",
    copy: "Copy",
  },
  zh: {
    home: "首页",
    menu: "菜单",
    onThisPage: "本页内容",
    search: "搜索",
    theme: "深色或浅色",
    skip: "跳到正文",
    markdown: "本页的 Markdown 版本",
    source: "代码仓库",
    otherLanguage: "English",
    copy: "复制",
  },
};
