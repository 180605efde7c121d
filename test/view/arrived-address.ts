import { runInNewContext } from "node:vm";
import { firstPaint } from "../../scripts/deploy/first-paint.ts";

/** The query that a page reads, of an address as it arrives: what a browser makes of it, and the first script of the page by that name. */
export function arrivedAddress(search: string, page = ""): string {
  const location = { ...partsOf(search), pathname: "/" };
  const history = {
    state: null,
    replaceState: (_: null, __: string, to: string) => Object.assign(location, partsOf(to)),
  };
  const dataset: Record<string, string> = { page };
  runInNewContext(firstPaint, {
    document: {
      documentElement: { dataset },
      // An embed draws most views by small scripts of its own.
      querySelector: (what: string) => (page !== "" && what.includes("light") ? { content: "", dataset: {} } : null),
      createElement: () => ({}),
      head: { append: () => {} },
      addEventListener: () => {},
    },
    self: {},
    location,
    history,
    URLSearchParams,
    HTMLElement: { prototype: { popover: null } },
    addEventListener: () => {},
    setTimeout: () => 0,
  });
  return location.search;
}

function partsOf(address: string) {
  const { search, hash } = new URL(address, "https://example.org");
  return { search, hash };
}
