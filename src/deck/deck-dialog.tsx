import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { callOffOpening } from "../ui/dom/awaited-opening.ts";
import { closeDialogOf } from "../ui/modal-dialog.tsx";

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

  // As soon as it is there: a key that is pressed at once is meant for it.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    callOffOpening();
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
          <button
            type="button"
            className="close"
            onClick={(event) => closeDialogOf(event.currentTarget)}
            aria-label={i18n.t("action.close")}
          >
            ×
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
