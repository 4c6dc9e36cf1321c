import { useEffect, useRef } from "preact/hooks";

/** What each key does; a person who is typing keeps the letters. */
export type Keys = { readonly [key: string]: () => void };

export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.key !== "Escape" && isTyping(event.target)) return;
      if (document.querySelector("dialog[open]") !== null) return; // it has its own keys
      const does = Object.hasOwn(current.current, event.key) ? current.current[event.key] : undefined;
      if (does === undefined) return;
      event.preventDefault();
      does();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.matches("input, select, textarea");
