import { type ReactNode, useEffect, useRef } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";

/** A dialogue over the deck, open as long as it is rendered; Escape, its button and a click beside it close it. */
export function DeckDialog({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const i18n = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    const beside = (event: MouseEvent) => event.target === element && element.close();
    element.addEventListener("click", beside);
    return () => element.removeEventListener("click", beside);
  }, []);

  return (
    <dialog ref={dialog} className="deck-dialog" aria-label={title} onClose={onClose}>
      <div className="deck-dialog-body">
        <div className="deck-dialog-head">
          <h2>{title}</h2>
          <button type="button" className="close" onClick={onClose} aria-label={i18n.t("action.close")}>
            ×
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
