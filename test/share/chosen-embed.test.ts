import { expect, test } from "vitest";
import { embedAddress } from "../../src/export/embed/embed-address.ts";
import type { SnippetId } from "../../src/export/embed/snippets/snippets.ts";
import { chosenEmbed, leastSide } from "../../src/share/embed/chosen-embed.ts";
import { type EmbedSettings, firstSettings } from "../../src/share/embed/embed-settings.ts";
import type { View } from "../../src/view/view.ts";
import { bounds, viewWith } from "../views.ts";
import { moduleNamed } from "../charts.ts";

const site = "https://silk-ledger.example/";
const [version, older] = ["2026.11.22-abc123", "2026.03.18-ab12cd"];

function chosen(settings: Partial<EmbedSettings> = {}, view: Partial<View> = {}) {
  const ground = {
    chart: "trade",
    module: moduleNamed("trade"),
    bounds,
    lang: "en",
    site,
    title: "Trade",
    version,
    columnHeight: 611,
  } as const;
  return chosenEmbed({ ...firstSettings, ...settings }, { ...ground, view: viewWith(view) });
}
const address = (...of: Parameters<typeof chosen>) => embedAddress(chosen(...of)).slice(site.length);

test("what is offered first is the page's view, in the height that the chart asks for", () => {
  expect(address({}, { countries: ["TKM"], theme: "dark" })).toBe("embed/trade/?countries=TKM&theme=dark");
  expect(chosen().size).toEqual({ kind: "column", height: 611 });
});

test("every choice is in the address", () => {
  expect(address({ theme: "dark", lang: "de" })).toBe("de/embed/trade/?theme=dark");
  expect(address({ flags: { static: true, transparent: true, plain: true, fit: true } })).toBe(
    "embed/trade/?static=1&transparent=1&plain=1&fit=1",
  );
});

test("frozen figures name their version, that of the page", () => {
  expect(address({ frozen: true })).toBe(`embed/trade/?data=${version}`);
  expect(address({}, { data: older })).toBe(`embed/trade/?data=${older}`);
  expect(address({ frozen: true }, { data: older })).toBe(`embed/trade/?data=${older}`);
  expect(address({ frozen: false }, { data: older })).toBe("embed/trade/");
});

test("a picture made beforehand cannot be frozen, and is none of an older version", () => {
  expect(chosen({ kind: "markdown", frozen: true }).view.data).toBeNull();
  expect(chosen({ kind: "markdown" }, { data: older }).view.data).toBe(older);
});

test.each(["reveal", "reveal-background", "reveal-print", "slidev"] satisfies readonly SnippetId[])(
  "the preview of %s is a slide, filled, whatever was chosen for pages",
  (kind) => {
    const embed = chosen({ kind, size: "free", flags: { ...firstSettings.flags, fit: false } });
    expect(embed.size).toEqual({ kind: "ratio", width: 1280, height: 720 });
    expect(embed.flags.fit).toBe(true);
  },
);

test("while a size is being typed, the frame keeps one that makes sense", () => {
  const size = (width: number, height: number) => chosen({ size: "free", free: { width, height } }).size;
  expect(size(812.4, 600)).toEqual({ kind: "fixed", width: 812, height: 600 });
  expect(size(Number.NaN, 6)).toEqual({ kind: "fixed", width: leastSide, height: leastSide });
});
