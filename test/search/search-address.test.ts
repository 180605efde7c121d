import { expect, it } from "vitest";
import { changeInPlace, type SearchPlace, targetHref } from "../../src/search-dialog/search-address.ts";
import type { PagePath } from "../../src/shell/site.tsx";
import { isSearchShortcut } from "../../src/search-dialog/search-shortcut.ts";
import { parseAddress } from "../../src/view/address.ts";

const bounds = { first: 1992, last: 2025, published: null, events: null, projects: null, articles: null };

function at(path: PagePath | null, search = "", root = path ? "../" : "./"): SearchPlace {
  return {
    site: { lang: "en", path, root, datasetVersion: "" },
    view: parseAddress(search, bounds).view,
    bounds,
    search,
  };
}

it("keeps the view on the page where one is, and the theme alone on others", () => {
  const year = { page: "", patch: { year: 2013, event: null } };
  expect(targetHref(year, at("", "?year=2020&ledger=both&event=brf1-2017"))).toBe("./?year=2013&ledger=both");
  expect(targetHref(year, at("events/", "?countries=KAZ&theme=dark"))).toBe("../?year=2013&theme=dark");
  expect(changeInPlace(year, at(""))).toEqual(year.patch);
  expect(changeInPlace(year, at("events/"))).toBeNull();
});

it("leads to a part of a page, past the filters that may hide it", () => {
  const source = { page: "sources/", anchor: "imf-2024" };
  expect(targetHref(source, at("sources/", "?q=xinhua&theme=light"))).toBe("../sources/?theme=light#imf-2024");
  expect(targetHref(source, at(""))).toBe("./sources/#imf-2024");
  expect(changeInPlace(source, at("sources/"))).toBeNull();
});

it("leads to the page in another language with its view, and changes the theme anywhere", () => {
  expect(targetHref({ page: null, lang: "de" }, at("events/", "?types=summit"))).toBe("../de/events/?types=summit");
  const dark = { page: null, patch: { theme: "dark" } } as const;
  expect(targetHref(dark, at("events/", "?types=summit"))).toBe("../events/?types=summit&theme=dark");
  expect(changeInPlace(dark, at(null, "", "/"))).toEqual({ theme: "dark" });
});

it("listens to Ctrl+K, to Cmd+K on a Mac, on keyboards of any alphabet", () => {
  const keys = {
    key: "k",
    code: "KeyK",
    isComposing: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
  };
  expect(isSearchShortcut({ ...keys, ctrlKey: true }, "other")).toBe(true);
  expect(isSearchShortcut({ ...keys, metaKey: true }, "mac")).toBe(true);
  expect(isSearchShortcut({ ...keys, key: "K", ctrlKey: true }, "other")).toBe(true);
  expect(isSearchShortcut({ ...keys, key: "л", ctrlKey: true }, "other")).toBe(true);
  // Where K stands on a Dvorak keyboard is another letter's place.
  expect(isSearchShortcut({ ...keys, key: "t", ctrlKey: true }, "other")).toBe(false);
  expect(isSearchShortcut({ ...keys, ctrlKey: true }, "mac")).toBe(false);
  expect(isSearchShortcut({ ...keys, ctrlKey: true, shiftKey: true }, "other")).toBe(false);
  expect(isSearchShortcut(keys, "other")).toBe(false);
});
