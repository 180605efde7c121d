import { describe, expect, test } from "vitest";
import { centralAsia, type Partner } from "../../src/data/countries.ts";
import { mirrorOf } from "../../src/data/figures/mirror.ts";
import { book } from "../book.ts";
import { bounds } from "../views.ts";

const { reasons } = book.dataset;

describe("the reasons why the two books differ", () => {
  test("are somebody's, with only one reading of our own, which stands last", () => {
    expect(reasons.filter(({ own }) => own).map(({ id }) => id)).toEqual(["exports-only"]);
    expect(reasons.at(-1)?.own).toBe(true);
  });
});

describe("what we read ourselves", () => {
  /** What China's figures have on top of the partner's, over all years that both know, over the partner's. */
  const excess = (country: Partner, flow: "export" | "import") => {
    let gap = 0;
    let partners = 0;
    for (let year = bounds.first; year <= bounds.last; year++) {
      const mirror = mirrorOf(book, country, year, flow);
      gap += mirror.gap?.value ?? 0;
      partners += mirror.gap ? (mirror.partner?.value ?? 0) : 0;
    }
    return { gap, share: gap / partners };
  };
  const own = reasons.find((reason) => reason.own);

  test.each(own?.countries ?? [])("holds in the figures: the gap sits in China's exports to %s", (country) => {
    const [exports, imports] = [excess(country, "export"), excess(country, "import")];
    expect(exports.gap).toBeGreaterThan(5 * Math.abs(imports.gap));
    // Far more than the six per cent that the IMF reckons for freight and insurance, and with the other sign.
    expect(exports.share).toBeGreaterThan(0.5);
  });

  test("is not said of countries where it does not hold", () => {
    const others = centralAsia.filter((country) => !own?.countries.includes(country));
    expect(others).toEqual(["UZB", "TKM"]);
    expect(excess("UZB", "export").share).toBeLessThan(0.1);
  });
});
