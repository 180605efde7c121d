/** Names the frame after the view that is drawn in it, before the site's name. */
export function nameFrame(main: Element): void {
  const title = main.querySelector("h1")?.textContent ?? main.querySelector(".chart-body")?.getAttribute("aria-label");
  const site = document.title.slice(document.title.lastIndexOf(" · "));
  if (title) document.title = `${title}${site}`;
}
