import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import type { Project } from "../../../src/data/schema/schema.ts";
import { createI18n } from "../../../src/i18n/i18n.ts";
import en from "../../../src/i18n/messages/en.json";
import { book } from "../../book.ts";

/** A layer of power stations alone, as docs/adding.md has one add it: its name in the list, and its entry. */
const layer = vi.hoisted(() => "stations");

vi.mock(import("../../../src/view/view.ts"), async (original) => {
  const known = await original();
  const add = <Name,>(names: readonly Name[]) => [...names, layer as Name];
  return { ...known, projectLayers: add(known.projectLayers), layers: add(known.layers) } as unknown as typeof known;
});

vi.mock(import("../../../src/view/project-layers.ts"), async (original) => {
  const known = await original();
  const entry = { ...known.layerStyles.industry, kinds: ["power"] };
  Object.assign(known.layerStyles, { [layer]: entry });
  return known;
});

const { mapWithProjects } = await import("../../../src/charts/map/projects/map-with-projects.tsx");
const { pageMedium } = await import("../../../src/charts/parts/medium.ts");
const { formatAddress, parseAddress } = await import("../../../src/view/address.ts");
const { bounds } = await import("../../views.ts");
const { tableOf } = await import("../../charts.ts");

const i18n = createI18n("en", { ...en, [`project.layer.${layer}`]: "Power stations" });
const { view, notices } = parseAddress(`?layers=${layer}&year=2024`, bounds);
const series = mapWithProjects.series(book, view);
const power = ({ kind, countries }: Project) => kind === "power" && countries.some((code) => code !== "CHN");

test("its name is understood in an address, and written there", () => {
  expect(notices).toEqual([]);
  expect(formatAddress(view, bounds)).toContain(`layers=${layer}`);
});

test("the map draws what belongs to it, in its own colour, and legend, text and table tell of it", () => {
  const shown = series.projects.projects.map(({ project }) => project.id);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.every((id) => book.dataset.projects.some((one) => one.id === id && power(one)))).toBe(true);
  const layout = mapWithProjects.layout(series, i18n);
  const svg = renderToStaticMarkup(<mapWithProjects.Marks medium={pageMedium} layout={layout} i18n={i18n} />);
  expect(svg).toContain(`var(--layer-${layer})`);
  expect(mapWithProjects.legend(series, i18n).map(({ label }) => label)).toContain("Power stations");
  expect(mapWithProjects.description(series, i18n)).toContain(`Power stations ${shown.length}`);
  const named = tableOf(mapWithProjects, series, i18n).rows.flat();
  const names = series.projects.projects.map(({ project }) => project.name);
  expect(named.map(({ text }) => text)).toEqual(expect.arrayContaining(names));
});
