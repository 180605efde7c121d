import { type AppStart, appStart } from "./app-start.ts";
import { fitFrame } from "./fit-frame.ts";
import { postToHost } from "./host-messages.ts";
import { activatePicture } from "./picture.ts";
import { createStateLine, reportFailure, untilStarted } from "../start/start-state.ts";
import type { DrawnView } from "./light/light-data.ts";
import { nameFrame } from "./frame-title.ts";
import { reportHeight } from "./report-height.ts";
import { type Place, placeAt, placeIn, replay, watchDeferredActions } from "./deferred-actions.ts";
import { markTarget } from "../charts/parts/marks/mark-target.ts";

const { documentElement: html } = document;
/** Markup that no reader can have a hand in: the charts' own, drawn from published figures. */
const ownHtml = window.trustedTypes?.createPolicy("silk-ledger-embed", { createHTML: (text) => text });
const state = createStateLine();
// The built page links its styles.
if (import.meta.env.DEV) void import("../styles/index.css").then(() => import("./embed.css"));

/**
 * An embed is its prerendered picture and this script. Everything else is loaded when the address asks for another view than
 * the prerendered one, or the reader for more than the picture can do.
 */
async function begin(root: HTMLElement, main: HTMLElement): Promise<void> {
  const refit = "fit" in html.dataset ? fitFrame(root) : null;
  if (!refit) reportHeight(root);
  reportSelection();
  const drawn = "asked" in html.dataset ? await drawAsked(root) : null;
  if (drawn) {
    const openMore = showPicture(root, drawn.main);
    if (drawn.isOpen) openMore();
  } else if ("asked" in html.dataset) {
    state.loading();
    await openApp(() => {}).then(state.clear, () => {
      postToHost({ type: "error", message: reportFailure() });
      showPicture(root, main);
    });
  } else {
    // Said of HTML, or of this script, that took long.
    state.clear();
    showPicture(root, main);
  }
  refit?.();
  postToHost({ type: "ready" });
}

/** Draws the view that the address asks for; null where that takes the whole page. */
async function drawAsked(root: HTMLElement) {
  const { silkLedger: light } = window;
  if (!light?.loaded) return null;
  state.loading();
  if (!(await light.loaded)) return null;
  let drawing: DrawnView | null = null;
  try {
    light.begin?.();
    drawing = light.draw?.(location.search) ?? null;
  } catch (error) {
    reportError(error);
  }
  if (drawing === null) return null;
  root.innerHTML = ownHtml ? ownHtml.createHTML(drawing.html) : drawing.html;
  // From here on it is as if it had been prerendered.
  delete html.dataset["asked"];
  html.dataset["drawn"] = "";
  state.clear();
  const drawn = root.querySelector("main");
  if (!drawn) return null;
  nameFrame(drawn);
  return { main: drawn, isOpen: drawing.isOpen };
}

/**
 * Loads what brings the whole page to life: the script that the page names first, and at the same time all that it
 * names after it, and its styles, in place of what the picture needs of them. Rejects if one of these cannot be loaded.
 */
async function loadApp(): Promise<void> {
  const named = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`);
  const [script = "", ...rest] = named("more")?.content.split(" ") ?? [];
  const styles = named("styles")?.dataset["files"]?.split(" ") ?? [];
  const loaded = [...rest, ...styles].map((href) => {
    const link = document.createElement("link");
    const isStyle = href.endsWith(".css");
    link.crossOrigin = "";
    link.rel = isStyle ? "stylesheet" : href.endsWith(".json") ? "preload" : "modulepreload";
    if (link.rel === "preload") link.as = "fetch";
    link.href = href;
    document.head.append(link);
    // Whatever else is missing is missed by what asks for it.
    return isStyle && new Promise((resolve, reject) => Object.assign(link, { onload: resolve, onerror: reject }));
  });
  await Promise.all([import(/* @vite-ignore */ new URL(script, document.baseURI).href), ...loaded]);
  document.adoptedStyleSheets = [];
}

async function openApp(takeOver: () => void): Promise<void> {
  await loadApp();
  const ready = untilStarted();
  let starting: Promise<void> | null = null;
  const detail: AppStart = {
    // The picture, as long as it is the one asked for, is better than a message in its place.
    keepPicture: !("asked" in html.dataset),
    redraws: "drawn" in html.dataset,
    takeOver,
    answer: (promise) => (starting = promise),
  };
  dispatchEvent(new CustomEvent(appStart, { detail }));
  await starting;
  await ready;
}

/** Brings the picture to life; returns what loads all the rest of the page, if it is for readers to use. */
function showPicture(root: HTMLElement, main: HTMLElement): () => void {
  html.setAttribute("data-ready", "");
  if ("static" in html.dataset) {
    main.inert = true;
    return () => {};
  }
  const wanted: Array<{ readonly event: Event; readonly place: Place | null }> = [];
  let isOpening = false;
  const endPicture = activatePicture(main, want);
  const endWatching = watchDeferredActions(main, want);

  function want(event: Event): void {
    wanted.push({ event, place: placeIn(root, event.target) });
    if (!isOpening) void openMore();
  }

  async function openMore(): Promise<void> {
    isOpening = true;
    const focused = placeIn(root, document.activeElement);
    state.loading();
    html.removeAttribute("data-ready");
    root.ariaBusy = "true";
    try {
      await openApp(endPicture);
      endWatching();
      state.clear();
      const focus = document.activeElement === document.body ? placeAt(root, focused) : null;
      if (focus instanceof HTMLElement || focus instanceof SVGElement) focus.focus({ preventScroll: true });
      for (const { event: again, place } of wanted) replay(again, placeAt(root, place));
    } catch {
      postToHost({ type: "error", message: state.failed() });
    }
    html.setAttribute("data-ready", "");
    root.ariaBusy = null;
    wanted.length = 0;
    isOpening = false;
  }

  return () => void openMore();
}

const root = document.getElementById("root");
const main = root?.querySelector("main");
if (root && "old" in html.dataset) reportHeight(root);
else if (root && main) {
  // A policy of the host, of before an update, kept the script in the page from running: nothing has read the address, and
  // the picture has no styles. The whole page brings both.
  if (!("scripted" in html.dataset)) {
    html.dataset["asked"] = "";
    const query = new URLSearchParams(location.search);
    for (const flag of ["static", "transparent", "plain", "fit"]) if (query.get(flag) === "1") html.dataset[flag] = "";
  }
  // The picture is seen before anything is made of it, unless it first has to become another or get a frame's size.
  if ("asked" in html.dataset || "fit" in html.dataset) void begin(root, main);
  else setTimeout(() => void begin(root, main));
}

/** Reports every mark that the reader chooses to the host. */
function reportSelection(): void {
  document.addEventListener("click", tell);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") tell(event);
  });
}

/** Events of the reader only: replayed ones have been reported. */
function tell(event: Event): void {
  const target = event.isTrusted ? markTarget(event.target) : null;
  if (!target?.element.closest(".chart-body")) return;
  const { country, year, event: id, projects } = target;
  postToHost({ type: "select", country, year, event: id, project: projects[0] ?? null });
}
