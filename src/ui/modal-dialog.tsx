import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { useI18n } from "../i18n/i18n-context.tsx";
import { callOffOpening } from "./dom/awaited-opening.ts";

export interface ModalDialogProps {
  readonly className: string;
  /** Id of its heading, or a name where it has none. */
  readonly labelledBy?: string;
  readonly label?: string;
  /** Whether a key closes it beside Escape. */
  readonly closesOn?: (event: globalThis.KeyboardEvent) => boolean;
  /** Called once it is closed, and the focus back where it was. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A modal dialog, open as long as it is rendered; Escape, a click on the backdrop and its `CloseButton` close it. */
export function ModalDialog({ className, labelledBy, label, closesOn, onClose, children }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  // As soon as it is there: a key that is pressed at once is meant for it.
  useLayoutEffect(() => {
    if (!dialog.current || dialog.current.open) return;
    callOffOpening();
    dialog.current.showModal();
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLDialogElement>) => {
    // Closed a moment ago, it may have the focus still, and the key is meant for the page.
    if (!event.currentTarget.open) return;
    // While the dialog is open, keys mean nothing to the page below it.
    event.stopPropagation();
    // A key that ends what an input method composes is meant for that alone.
    if (event.nativeEvent.isComposing) return;
    if (event.key !== "Escape" && !closesOn?.(event.nativeEvent)) return;
    event.preventDefault();
    event.currentTarget.close();
  };

  // Outside of what opened it, whose styles and listeners are not meant for it.
  return createPortal(
    <dialog
      ref={dialog}
      className={`modal ${className}`}
      aria-labelledby={labelledBy}
      aria-label={label}
      closedby="any"
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      {children}
    </dialog>,
    document.body,
  );
}

/** Closes the dialog that an element stands in. */
export function closeDialogOf(element: Element): void {
  element.closest("dialog")?.close();
}

/** The × of a `ModalDialog`. */
export function CloseButton() {
  const i18n = useI18n();
  return (
    <button
      type="button"
      className="close"
      onClick={(event) => closeDialogOf(event.currentTarget)}
      aria-label={i18n.t("action.close")}
    >
      ×
    </button>
  );
}
