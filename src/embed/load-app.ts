/**
 * Loads what brings the whole page to life: the script that the page names first, and at the same time all that it
 * names after it. Rejects if the script cannot be loaded.
 */
export async function loadApp(): Promise<void> {
  const [script = "", ...rest] = document.querySelector<HTMLMetaElement>('meta[name="more"]')?.content.split(" ") ?? [];
  for (const href of rest) {
    const link = document.createElement("link");
    link.crossOrigin = "";
    if (href.endsWith(".json")) {
      link.rel = "preload";
      link.as = "fetch";
    } else link.rel = "modulepreload";
    link.href = href;
    document.head.append(link);
  }
  await import(/* @vite-ignore */ new URL(script, document.baseURI).href);
}

/** Resolves as soon as the page says that it can be used. */
export function untilReady(): Promise<void> {
  const { documentElement: html } = document;
  return new Promise((done) => {
    const observer = new MutationObserver(() => {
      if (!("ready" in html.dataset)) return;
      observer.disconnect();
      done();
    });
    observer.observe(html, { attributeFilter: ["data-ready"] });
  });
}
