import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../shell/icon.tsx";

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** What a phone slides up from its lower edge. */
export function Sheet({ title, onClose, children }: SheetProps): JSX.Element {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    sheet.current?.show(); // not a modal one, which would leave the phone
    return () => before instanceof HTMLElement && before.focus();
  }, []);
  const press = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onClose();
  };
  return (
    <>
      <div class="sheet-backdrop" onClick={onClose} />
      <dialog ref={sheet} class="sheet" aria-label={title} onKeyDown={press}>
        <header>
          <h3 dir="auto">{title}</h3>
          <button type="button" class="quiet" aria-label="Close" onClick={onClose}>
            <Icon name="refused" />
          </button>
        </header>
        {children}
      </dialog>
    </>
  );
}
