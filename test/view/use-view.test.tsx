import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Bounds } from "../../src/view/address.ts";
import { defaultView } from "../../src/view/address.ts";
import { useView, ViewProvider } from "../../src/view/use-view.ts";

const bounds: Bounds = {
  first: 1992,
  last: 2025,
  published: ["1994-04-20", "2026-03-18"],
  events: new Set(),
  projects: null,
  articles: [],
};

function Shown() {
  const { view, notices, search } = useView();
  return JSON.stringify({ view, notices, search });
}

it("prerenders the default view without a browser", () => {
  const html = renderToStaticMarkup(
    <ViewProvider bounds={bounds}>
      <Shown />
    </ViewProvider>,
  );
  expect(JSON.parse(html.replaceAll("&quot;", '"'))).toEqual({ view: defaultView(bounds), notices: [], search: "" });
});

it("says what is missing when no provider stands above", () => {
  expect(() => renderToStaticMarkup(<Shown />)).toThrow("ViewProvider");
});
