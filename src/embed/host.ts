/**
 * `embed.js`, for pages that frame charts: gives each frame the height that its content asks for, and brings the element
 * `<silk-ledger>`. It stands at a fixed address, so what it does for a page today it must always do.
 */
import { otherAttributes } from "./other-attributes.ts";

/** The folder of each language but English; filled in as it is built. */
declare const FOLDERS: Readonly<Record<string, string>>;

const site = new URL(".", (document.currentScript as HTMLScriptElement).src);

/** The report of one of our own frames, if this is a message of it; a height is applied at once. */
function hear({ data, origin, source }: MessageEvent, frame: HTMLIFrameElement): object | undefined {
  const report = data?.["silk-ledger"];
  // A frame that is fenced in has no origin of its own.
  const isOurs = frame.src.startsWith(site.href) && (origin === site.origin || origin === "null");
  if (!report || !isOurs || source !== frame.contentWindow) return undefined;
  const { height } = report;
  if (height % 1 === 0 && height > 49 && height < 10_000) frame.style.height = `${height}px`;
  return report;
}

addEventListener("message", (event) => {
  for (const frame of document.querySelectorAll("iframe")) hear(event, frame);
});

const sheet = new CSSStyleSheet();
// The frame is invisible above the element's children until its first message.
sheet.replaceSync(
  ":host{display:block;position:relative;aspect-ratio:16/9}:host([hidden]){display:none}" +
    "iframe{display:block;position:absolute;inset:0;width:100%;height:100%;border:0}slot+*{visibility:hidden}",
);

/** `<silk-ledger chart="trade" countries="KAZ,UZB">`: a chart, its view in its attributes; until it is there, its children. */
class SilkLedger extends HTMLElement {
  private readonly root = this.attachShadow({ mode: "open" });
  private readonly instead = document.createElement("slot");
  private readonly frame = document.createElement("iframe");

  constructor() {
    super();
    this.root.adoptedStyleSheets = [sheet];
    this.root.append(this.instead);
    this.frame.loading = "lazy";
    this.frame.allow = "clipboard-write;web-share";
    new MutationObserver(() => this.load()).observe(this, { attributes: true });
  }

  connectedCallback(): void {
    addEventListener("message", this);
    this.load();
  }

  disconnectedCallback(): void {
    removeEventListener("message", this);
  }

  handleEvent(event: MessageEvent): void {
    const detail = hear(event, this.frame);
    if (!detail) return;
    this.instead.remove();
    if (this.frame.style.height) {
      this.frame.style.position = "static";
      this.style.aspectRatio = "auto";
    }
    this.dispatchEvent(new CustomEvent("silk-ledger", { detail }));
  }

  private load(): void {
    const query = new URLSearchParams();
    for (const { name, value } of this.attributes) {
      // As in HTML, a flag may stand without a value; no layers at all are a choice as well.
      if (!otherAttributes.test(name)) query.set(name, value || (name === "layers" ? "" : "1"));
    }
    const { href } = new URL(`${FOLDERS[this.lang] ?? ""}embed/${this.getAttribute("chart")}/?${query}`, site);
    this.frame.title = this.title || "Silk Ledger";
    if (this.frame.src === href) return;
    // Put in anew, the frame leaves no step in the history of the page.
    this.frame.remove();
    this.frame.src = href;
    this.root.append(this.frame);
  }
}
if (!customElements.get("silk-ledger")) customElements.define("silk-ledger", SilkLedger);
