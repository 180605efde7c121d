import type { Route } from "@playwright/test";

/** An answer that does not come until it is let go, and then as it is: `page.route(/\.css$/, held.answer)`. */
export function heldBack(): { readonly answer: (route: Route) => Promise<void>; readonly letGo: () => void } {
  let letGo = () => {};
  const free = new Promise<void>((done) => (letGo = done));
  const answer = async (route: Route) => {
    await free;
    await route.continue();
  };
  return { answer, letGo };
}
