import { claimKinds, eventTypes, projectStatuses, sourceKinds, verdicts } from "../../src/data/categories.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centralAsia, contextPartners } from "../../src/data/countries.ts";
import { formatAddress } from "../../src/view/address.ts";
import { longestSearch } from "../../src/view/parameters.ts";
import {
  axes,
  changeSorts,
  eventLanes,
  flows,
  forms,
  goodsOrders,
  layers,
  ledgerChoices,
  monthChoices,
  ranks,
  scales,
  shows,
  themes,
  units,
  type View,
} from "../../src/view/view.ts";
import { articles, bounds, days, events, initial, parse, projects, versions } from "./sample-bounds.ts";

const years = fc.integer({ min: bounds.first, max: bounds.last });
const anyView: fc.Arbitrary<View> = fc.record({
  countries: fc.subarray([...centralAsia], { minLength: 1 }),
  context: fc.subarray([...contextPartners]),
  years: fc.tuple(years, years).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
  year: years,
  compare: years,
  flow: fc.constantFrom(...flows),
  unit: fc.constantFrom(...units),
  base: fc.option(years),
  ledger: fc.constantFrom(...ledgerChoices),
  form: fc.constantFrom(...forms),
  axis: fc.constantFrom(...axes),
  scale: fc.constantFrom(...scales),
  show: fc.constantFrom(...shows),
  rank: fc.constantFrom(...ranks),
  months: fc.constantFrom(...monthChoices),
  asof: fc.constantFrom(null, ...days, "2024-02-29"),
  data: fc.constantFrom(null, ...versions),
  lanes: fc.subarray([...eventLanes]),
  layers: fc.subarray([...layers]),
  status: fc.subarray([...projectStatuses], { minLength: 1 }),
  event: fc.constantFrom(null, ...events),
  project: fc.constantFrom(null, ...projects),
  types: fc.subarray([...eventTypes], { minLength: 1 }),
  kinds: fc.subarray([...sourceKinds], { minLength: 1 }),
  articles: fc.subarray(articles, { maxLength: 2 }),
  verdicts: fc.subarray([...verdicts], { minLength: 1 }),
  claims: fc.subarray([...claimKinds], { minLength: 1 }),
  q: fc.string({ unit: "grapheme", maxLength: 20 }),
  from: fc.constantFrom(null, ...versions),
  to: fc.constantFrom(null, ...versions),
  sort: fc.constantFrom(...changeSorts),
  order: fc.constantFrom(...goodsOrders),
  theme: fc.constantFrom(...themes),
});
const anyQuery = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...Object.keys(initial), "utm_source", "__proto__"),
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.constantFrom(
            "KAZ,uzb,XXX",
            "2013-2024",
            "2024-2013",
            "2010",
            "1900",
            "TRADE",
            "",
            ",",
            "index",
            "%",
            "%ff",
            "2026.03.18-ab12cd",
          ),
        ),
      ),
    )
    .map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join("&")}`),
);

describe("any address", () => {
  it("leads to the view it was written for", () => {
    fc.assert(
      fc.property(anyView, (wanted) => {
        const { view: read, notices } = parse(formatAddress(wanted, bounds));
        expect(read).toEqual(wanted);
        expect(notices).toEqual([]);
      }),
    );
  });

  it("leads to some valid view, whatever it holds", () => {
    fc.assert(
      fc.property(anyQuery, (search) => {
        const { view: read, notices } = parse(search);
        expect(read.countries.length).toBeGreaterThan(0);
        expect(centralAsia).toEqual(expect.arrayContaining([...read.countries]));
        for (const year of [read.year, read.compare, ...read.years]) {
          expect(year).toBeGreaterThanOrEqual(bounds.first);
          expect(year).toBeLessThanOrEqual(bounds.last);
        }
        expect(read.years[0]).toBeLessThanOrEqual(read.years[1]);
        expect(flows).toContain(read.flow);
        expect(units).toContain(read.unit);
        expect(ledgerChoices).toContain(read.ledger);
        expect(forms).toContain(read.form);
        expect(axes).toContain(read.axis);
        expect(scales).toContain(read.scale);
        expect(shows).toContain(read.show);
        expect(themes).toContain(read.theme);
        expect(contextPartners).toEqual(expect.arrayContaining([...read.context]));
        expect(read.asof === null || (read.asof >= days[0] && read.asof <= days[1])).toBe(true);
        expect(layers).toEqual(expect.arrayContaining([...read.layers]));
        expect(read.data === null || /^[\d.]{10}-[\da-f]{6}$/.test(read.data)).toBe(true);
        expect([null, ...events]).toContain(read.event);
        expect([null, ...projects]).toContain(read.project);
        expect(projectStatuses).toEqual(expect.arrayContaining([...read.status]));
        expect(read.status.length).toBeGreaterThan(0);
        expect(eventTypes).toEqual(expect.arrayContaining([...read.types]));
        expect(sourceKinds).toEqual(expect.arrayContaining([...read.kinds]));
        expect(articles).toEqual(expect.arrayContaining([...read.articles]));
        expect(verdicts).toEqual(expect.arrayContaining([...read.verdicts]));
        expect(claimKinds).toEqual(expect.arrayContaining([...read.claims]));
        expect([...read.q].length).toBeLessThanOrEqual(longestSearch);
        for (const { raw } of notices) expect([...raw].length).toBeLessThanOrEqual(40);
      }),
    );
  });

  it("has one canonical form", () => {
    fc.assert(
      fc.property(anyQuery, (search) => {
        const canonical = formatAddress(parse(search).view, bounds);
        expect(formatAddress(parse(canonical).view, bounds)).toBe(canonical);
        expect(parse(canonical).notices).toEqual([]);
      }),
    );
  });
});
