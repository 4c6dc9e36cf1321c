// What the pages do in a browser: dark and light, search, copying code, the menu on a phone. Without it they can still be read.
{
  const wide = matchMedia("(min-width: 60rem)");
  const bar = document.querySelector<HTMLElement>(".bar");
  const top = bar?.dataset["root"] ?? "";

  /** Sets dark or light everywhere on this page, and on the next one. */
  const chooseTheme = (mode: "dark" | "light"): void => {
    const { classList } = document.documentElement;
    classList.remove("dark", "light");
    classList.add(mode);
    try {
      localStorage.setItem("redoc.colorMode", mode);
    } catch {
      // Nothing can be stored: the choice holds for this page.
    }
  };
  for (const button of document.querySelectorAll("[data-theme]")) {
    button.addEventListener("click", () => chooseTheme(document.documentElement.classList.contains("dark") ? "light" : "dark"));
  }

  const sidebar = document.querySelector<HTMLDetailsElement>("[data-sidebar]");
  const openSidebar = (): void => {
    if (sidebar !== null) sidebar.open = wide.matches;
  };
  openSidebar();
  wide.addEventListener("change", openSidebar);
  sidebar?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: "nearest" });

  const copyLabel = document.documentElement.lang.startsWith("zh") ? "复制" : "Copy";
  for (const block of document.querySelectorAll("main pre")) {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "copy", textContent: copyLabel });
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(block.querySelector("code")?.textContent ?? "");
      button.textContent = "✓";
      setTimeout(() => (button.textContent = copyLabel), 1500);
    });
    const frame = document.createElement("div");
    frame.className = "code";
    block.replaceWith(frame);
    frame.append(block, button);
  }

  interface Entry {
    readonly href: string;
    readonly title: string;
    readonly page: string;
    readonly text: string;
    readonly language: string;
  }
  type Found = Entry & { readonly id: number };
  interface Index {
    search(query: string, options: object): readonly Found[];
    addAll(entries: readonly (Entry & { readonly id: number })[]): void;
  }
  interface Loaded {
    readonly wabakitSearchEntries?: readonly Entry[];
    readonly MiniSearch?: new (options: object) => Index;
  }

  const load = (file: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = `${top}assets/${file}`;
      script.addEventListener("load", () => resolve());
      script.addEventListener("error", () => reject(new Error(`${file} could not be loaded.`)));
      document.head.append(script);
    });

  /** Words, and of Chinese, which has no spaces, single characters. */
  const tokens = (text: string): string[] => text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}_]+/gu) ?? [];

  let index: Promise<Index> | undefined;
  const createIndex = async (): Promise<Index> => {
    await Promise.all([load("minisearch.js"), load("search-entries.js")]);
    const { MiniSearch, wabakitSearchEntries = [] } = globalThis as Loaded; // the two scripts leave them there
    if (MiniSearch === undefined) throw new Error("minisearch.js did not leave a MiniSearch.");
    const made = new MiniSearch({
      fields: ["title", "page", "text", "words"],
      storeFields: ["href", "title", "page", "text", "language"],
      tokenize: tokens,
      searchOptions: { boost: { title: 4, page: 2 }, prefix: true, fuzzy: 0.15, combineWith: "AND" },
    });
    made.addAll(wabakitSearchEntries.map((entry, id) => ({ ...entry, id })));
    return made;
  };

  const dialog = document.createElement("dialog");
  dialog.className = "search";
  const input = document.createElement("input");
  const searchLabel = document.querySelector("[data-search]")?.firstChild?.textContent?.trim() ?? "Search";
  Object.assign(input, { type: "search", placeholder: searchLabel, autocomplete: "off" });
  input.setAttribute("aria-label", searchLabel);
  const results = document.createElement("ul");
  results.setAttribute("aria-live", "polite");
  dialog.append(input, results);
  document.body.append(dialog);

  const language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";

  const show = async (): Promise<void> => {
    index ??= createIndex();
    const query = input.value.trim();
    const found =
      query === ""
        ? []
        : (await index).search(query, { boostDocument: (_: number, __: string, stored: Entry) => (stored.language === language ? 3 : 1) });
    if (query !== input.value.trim()) return;
    results.replaceChildren(...found.slice(0, 12).map(result));
  };

  const result = ({ href, title, page, text }: Entry): HTMLLIElement => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = top + href;
    const head = document.createElement("strong");
    head.textContent = title === page ? title : `${page} › ${title}`;
    const body = document.createElement("span");
    body.textContent = text.slice(0, 140);
    link.append(head, body);
    item.append(link);
    return item;
  };

  const openSearch = (): void => {
    dialog.showModal();
    input.select();
    void show();
  };
  input.addEventListener("input", () => void show());
  dialog.addEventListener("click", (event) => {
    const chosen = event.target instanceof Element && event.target.closest("a") !== null;
    if (chosen || event.target === dialog) dialog.close();
  });
  dialog.addEventListener("keydown", (event) => {
    const links = [...results.querySelectorAll("a")];
    const place = links.findIndex((link) => link === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter" && document.activeElement === input) links[0]?.click();
    if (step === undefined) return;
    event.preventDefault();
    (links[place + step] ?? input).focus();
  });
  for (const button of document.querySelectorAll("[data-search]")) button.addEventListener("click", openSearch);
  document.addEventListener(
    "keydown",
    (event) => {
      const typing = event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]") !== null;
      const ofRedoc = document.querySelector('[data-testid="search-trigger"]') !== null; // Redoc's own search has Ctrl+K
      const wanted = (event.key === "/" && !typing) || (!ofRedoc && event.key === "k" && (event.metaKey || event.ctrlKey));
      if (!wanted || dialog.open) return;
      event.preventDefault();
      event.stopPropagation();
      openSearch();
    },
    { capture: true },
  );
}
