import { watchSize } from "../ui/dom/observers.ts";
import { type Fitting, fitting } from "./fitting.ts";

/** Text of most marks, in px before it is scaled. */
const textSize = 13;
/** As wide as this, in px, a frame is a slide, which the last row reads as well. */
const slideWidth = 1200;
/** Below this scale text is too small to read, and what matters less makes room: see `embed.css`. */
const smallestScale = (frameWidth: number) => (frameWidth < slideWidth ? 11 : 16) / textSize;
/** By how much text has to grow for it. */
const worthwhile = 1.02;

/**
 * Lets the content in `root` fill its frame, whatever the frame's size, now and whenever either of them changes. Out of
 * sight, where a frame has no size, it waits. Returns what does so at once, for content that was drawn anew.
 */
export function fitFrame(root: Element): () => void {
  const { documentElement: html } = document;
  let content: HTMLElement | null = null;
  let waiting = false;
  let stopWatching = () => {};
  const onResized = () => {
    // Fitting changes the content's size itself, which must not be reported within the same report.
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      fit();
    });
  };

  function fit(): void {
    const found = root.querySelector<HTMLElement>(".embed-content");
    if (found && found !== content) {
      stopWatching();
      stopWatching = watchSize(found, onResized);
    }
    content = found;
    const { clientWidth: width, clientHeight: height } = html;
    if (content && width > 0 && height > 0) show(fitted({ width, height }, content));
  }

  function fitted(frame: { readonly width: number; readonly height: number }, shown: HTMLElement): Fitting {
    const heightAt = (width: number) => {
      html.style.setProperty("--fit-width", `${width}px`);
      return shown.offsetHeight;
    };
    const at = (step: string) => {
      html.dataset["fit"] = step;
      return { step, ...fitting(frame, heightAt, widthsOf(shown, frame.width)) };
    };
    let best = at("");
    for (const step of ["brief", "least"]) {
      if (best.scale >= smallestScale(frame.width)) break;
      const next = at(step);
      // In a frame that is too narrow rather than too low, nothing is gained by leaving things out.
      if (next.scale > best.scale * worthwhile) best = next;
    }
    html.dataset["fit"] = best.step;
    return best;
  }

  function show({ width, scale, x, y }: Fitting): void {
    html.style.setProperty("--fit-width", `${width}px`);
    html.style.setProperty("--fit-scale", String(scale));
    html.style.setProperty("--fit-x", `${x}px`);
    html.style.setProperty("--fit-y", `${y}px`);
    html.dataset["fitted"] = "";
  }

  // Observers report before the frame is painted: what was out of sight is never seen unfitted.
  watchSize(html, fit);
  return fit;
}

/** As wide as a chart asks to be in `embed.css`, and no narrower than the text of a slide allows. */
function widthsOf(content: HTMLElement, frameWidth: number) {
  const style = getComputedStyle(content.querySelector("figure") ?? content);
  const least = Number.parseFloat(style.getPropertyValue("--fit-least"));
  const most = Number.parseFloat(style.getPropertyValue("--fit-most"));
  return { least: least || Math.min(frameWidth, 640), most: most || 2400 };
}
