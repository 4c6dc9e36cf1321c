import { useLayoutEffect, useState } from "preact/hooks";

/** A choice that the browser remembers; for this visit only where it may not remember anything. */
export function useRemembered(name: string, usual: string): readonly [value: string, set: (value: string) => void] {
  const [value, setValue] = useState(() => stored(name) ?? usual);
  const set = (next: string): void => {
    setValue(next);
    store(name, next);
  };
  return [value, set];
}

const key = (name: string): string => `wabakit-mock-${name}`;

function stored(name: string): string | undefined {
  try {
    return localStorage.getItem(key(name)) ?? undefined;
  } catch {
    return undefined;
  }
}

function store(name: string, value: string): void {
  try {
    localStorage.setItem(key(name), value);
  } catch {
    // Storage is forbidden or full: the choice holds as long as the page.
  }
}

export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** The theme, and how to go on to the next one. */
export function useTheme(): readonly [theme: Theme, next: () => void] {
  const [chosen, choose] = useRemembered("theme", "auto");
  const theme = themes.find((one) => one === chosen) ?? "auto";
  useLayoutEffect(() => {
    document.documentElement.dataset["theme"] = theme; // before the button says so
  }, [theme]);
  return [theme, () => choose(themes[(themes.indexOf(theme) + 1) % themes.length] ?? "auto")];
}
