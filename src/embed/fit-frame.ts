import { watchSize } from "../ui/dom/observers.ts";
import { type Fitting, fitting, type Size } from "./fitting.ts";

/** The smallest text of charts, in px before it is scaled. */
const textSize = 12;
/** Of a picture, in px before it is scaled: in less, nothing is told apart. */
const leastHeight = 90;
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
  const set = (name: string, value: string | number) => html.style.setProperty(name, String(value));
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

  function fitted(frame: Size, shown: HTMLElement): Fitting {
    delete html.dataset["squeezed"];
    const heightAt = (width: number) => {
      set("--fit-width", `${width}px`);
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
    const least = smallestScale(frame.width);
    const lower = best.scale < least && squeezed(frame, shown, least);
    if (lower) return lower;
    delete html.dataset["squeezed"];
    html.dataset["fit"] = best.step;
    return best;
  }

  /**
   * Where text would be too small, it keeps the least size that can be read, and the picture alone gets lower; null if
   * there is no room for that.
   */
  function squeezed(frame: Size, shown: HTMLElement, least: number): Fitting | null {
    const svg = shown.querySelector(".chart-svg, .map-svg");
    if (!svg) return null;
    const width = Math.round(frame.width / least);
    html.dataset["fit"] = "least";
    // Room is measured with all that goes already gone.
    html.dataset["squeezed"] = "";
    set("--fit-width", `${width}px`);
    const high = svg.clientHeight;
    const room = frame.height / least - shown.offsetHeight + high;
    if (room < leastHeight) return null;
    html.dataset["squeezed"] = "on";
    set("--squeezed", room);
    set("--unsqueezed", high);
    hideMeeting(svg);
    return { width, scale: least, x: 0, y: 0 };
  }

  function show({ width, scale, x, y }: Fitting): void {
    set("--fit-width", `${width}px`);
    set("--fit-scale", scale);
    set("--fit-x", `${x}px`);
    set("--fit-y", `${y}px`);
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

/**
 * Hides each text of a picture that would lie on another or be cut: bold ones stay first, then those drawn first. No
 * figure stays without its name: it would be read with the name next to it.
 */
function hideMeeting(svg: Element): void {
  const { left: edge } = svg.getBoundingClientRect();
  const stay: DOMRect[] = [];
  const nameless = new Set<Element>();
  const weight = (text: Element) => Number(getComputedStyle(text).fontWeight);
  const texts = [...svg.querySelectorAll("text")].toSorted((a, b) => weight(b) - weight(a));
  for (const text of texts) {
    const box = text.getBoundingClientRect();
    // Letters fill less than the height of their line.
    const inset = box.height / 4;
    const meets = ({ left, right, top, bottom }: DOMRect) =>
      box.left < right && left < box.right && box.top + inset < bottom && top + inset < box.bottom;
    const label = text.closest(".gap-label,.map-label") ?? text;
    const hides = nameless.has(label) || box.left < edge - 1 || stay.some(meets);
    text.style.visibility = hides ? "hidden" : "";
    // Names are bold, and come before their figures.
    if (hides) nameless.add(label);
    else stay.push(box);
  }
}
