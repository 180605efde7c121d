import { useEffect } from "react";
import { isUnderModal } from "../ui/dom/under-modal.ts";
import { useView } from "./use-view.ts";

/** Escape closes what the view has open in a card, there or not yet, unless something that lies over it takes the key. */
export function useEscape(name: "event" | "project", isOpen: boolean): void {
  const { setView } = useView();
  useEffect(() => {
    if (!isOpen) return;
    const close = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && !isUnderModal()) setView({ [name]: null });
    };
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, [name, isOpen, setView]);
}
