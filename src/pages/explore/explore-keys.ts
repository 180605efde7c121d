import { centralAsia } from "../../data/countries.ts";
import { isCommand } from "../../keys/keys-shortcut.ts";
import { isUnderModal } from "../../ui/dom/under-modal.ts";
import { typedDigit } from "../../ui/dom/typed-digit.ts";
import { typedKey } from "../../ui/dom/typed-key.ts";
import type { useView } from "../../view/use-view.ts";
import type { View } from "../../view/view.ts";

/** What makes a use of its own of the arrow keys. */
const walked = ".chart-body, .year-play, [role=tablist], [tabindex='0']";

/**
 * What a key does anywhere on the page: arrows step the years, digits show one country or all, and so does Escape, unless
 * a card or the sheet of filters takes it.
 */
export function pressKey(
  event: KeyboardEvent,
  view: View,
  /** The sheet of filters, if it was open. */
  sheet: Element | null,
  setView: ReturnType<typeof useView>["setView"],
): void {
  if (event.key === "Escape") {
    const isTaken = event.defaultPrevented || sheet !== null || view.event !== null || view.project !== null;
    if (!isTaken && !isUnderModal() && view.countries.length < centralAsia.length) setView({ countries: centralAsia });
    return;
  }
  if (event.shiftKey || !isCommand(event)) return;
  const key = typedKey(event);
  const digit = typedDigit(event);
  if (key === "ArrowLeft" || key === "ArrowRight") {
    if (event.target instanceof Element && event.target.closest(walked)) return;
    // The buttons beside Play know where the years end, and stop what plays.
    const [back, , forward] = document.querySelectorAll<HTMLElement>(".year-play button");
    (key === "ArrowLeft" ? back : forward)?.click();
  } else if (digit !== null && digit <= centralAsia.length) {
    const country = centralAsia[digit - 1];
    setView({ countries: country ? [country] : centralAsia });
  } else return;
  event.preventDefault();
}

export type PressKey = typeof pressKey;
