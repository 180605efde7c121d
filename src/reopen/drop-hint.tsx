import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { useI18n } from "../i18n/i18n-context.tsx";

/** `dragover` fires several times a second; after this many ms without one, the file has left the page. */
const silence = 500;

/** Shows that the page takes files, as long as one is held over it. */
export function DropHint({ onLeave }: { readonly onLeave: (() => void) | undefined }) {
  const i18n = useI18n();
  const [isOver, setIsOver] = useState(onLeave !== undefined);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = () => {
      clearTimeout(timer);
      setIsOver(false);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(end, silence);
    };
    const onOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.dataTransfer.dropEffect = "copy";
      setIsOver(true);
      wait();
    };
    // It may have left while this was fetched.
    wait();
    addEventListener("dragover", onOver);
    addEventListener("drop", end);
    return () => {
      clearTimeout(timer);
      removeEventListener("dragover", onOver);
      removeEventListener("drop", end);
    };
  }, []);
  useEffect(() => {
    if (!isOver) onLeave?.();
  }, [isOver, onLeave]);

  if (!isOver) return null;
  return createPortal(
    <div className="drop-hint" popover="manual" ref={showOnTop}>
      <p>{i18n.t("reopen.drop")}</p>
    </div>,
    document.body,
  );
}

/** Above dialogs too, which are on top of everything else. */
function showOnTop(hint: HTMLElement | null): void {
  hint?.showPopover?.();
}
