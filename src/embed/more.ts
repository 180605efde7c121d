/** What more than the picture needs, announced all at once instead of one after the other as it is found out. */
export function announceMore(): void {
  const addresses = document.querySelector<HTMLMetaElement>('meta[name="more"]')?.content.split(" ") ?? [];
  for (const href of addresses) {
    const link = document.createElement("link");
    link.crossOrigin = "";
    if (href.endsWith(".json")) {
      link.rel = "preload";
      link.as = "fetch";
    } else link.rel = "modulepreload";
    link.href = href;
    document.head.append(link);
  }
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
