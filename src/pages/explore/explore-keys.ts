import { centralAsia } from "../../data/countries.ts";
import { isCommand } from "../../keys/keys-shortcut.ts";
import { typedDigit, typedKey } from "../../ui/dom/typed-key.ts";
import type { useView } from "../../view/use-view.ts";

/** What makes a use of its own of the arrow keys. */
const walked = ".chart-body, .year-play, [role=tablist], [tabindex='0']";

/** What a key does anywhere on the page: arrows step the years, digits show one country or all. */
export function pressKey(event: KeyboardEvent, setView: ReturnType<typeof useView>["setView"]): void {
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
