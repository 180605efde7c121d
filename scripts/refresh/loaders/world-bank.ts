import * as v from "valibot";
import { centralAsia } from "../../../src/data/countries.ts";
import {
  type DenominatorFigure,
  type Loader,
  type Question,
  type Scope,
  cellOf,
  withoutDuplicates,
  yearsOf,
} from "../loader.ts";
import { readJson, SourceFailure } from "../source-failure.ts";

/** Gross domestic product and population of the five (World Development Indicators, https://api.worldbank.org/v2/). */
export const worldBank: Loader = {
  id: "world-bank-wdi",
  publisher: "World Bank",
  title: "World Development Indicators: NY.GDP.MKTP.CD, SP.POP.TOTL",
  page: "https://data.worldbank.org/",
  licence: "CC BY 4.0",
  host: "api.worldbank.org",
  interval: () => 1000,
  async load(ask, scope) {
    const pages: Page[] = [];
    for (const code of Object.keys(series) as Code[]) pages.push(...(await allPages(code, scope, ask)));
    const years = new Set(yearsOf(scope));
    const found = pages.flatMap((page) => page.figures).filter(({ period }) => years.has(period));
    return {
      ...withoutDuplicates(found),
      asked: new Set(
        Object.values(series).flatMap(({ indicator }) =>
          centralAsia.flatMap((country) =>
            [...years].map((period) => cellOf({ table: "denominators", indicator, country, period })),
          ),
        ),
      ),
      published: pages.map((page) => page.updated).reduce((a, b) => (a && b && a < b ? b : (a ?? b)), null),
    };
  },
};

/** Our indicator, and what the World Bank says of its unit where it says anything. */
const series = {
  "NY.GDP.MKTP.CD": { indicator: "gdp", unit: /^$|^(current )?us ?\$|^usd$/i, name: /current us\$/i },
  "SP.POP.TOTL": { indicator: "population", unit: /^$|^persons?$|^people$/i, name: /population, total/i },
} as const;
type Code = keyof typeof series;

const day = v.pipe(v.string(), v.isoDate());
const refusal = v.tuple([v.object({ message: v.array(v.object({ id: v.string(), value: v.string() })) })]);
const pageSchema = v.tuple([
  v.object({
    page: v.number(),
    pages: v.number(),
    total: v.number(),
    lastupdated: v.optional(v.nullable(day)),
  }),
  v.nullable(
    v.array(
      v.object({
        indicator: v.object({ id: v.string(), value: v.string() }),
        countryiso3code: v.string(),
        date: v.string(),
        value: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))),
        unit: v.optional(v.string(), ""),
      }),
    ),
  ),
]);

interface Page {
  readonly pages: number;
  readonly total: number;
  /** With those that hold no value. */
  readonly rows: number;
  readonly figures: DenominatorFigure[];
  readonly updated: string | null;
}

async function allPages(code: Code, scope: Scope, ask: Parameters<Loader["load"]>[0]): Promise<Page[]> {
  const read = (body: string) => readPage(body, code);
  const first = await ask(question(code, scope, 1), read);
  const pages = [first];
  for (let page = 2; page <= first.pages; page += 1) pages.push(await ask(question(code, scope, page), read));
  const rows = pages.reduce((sum, page) => sum + page.rows, 0);
  if (rows !== first.total) {
    throw new SourceFailure("unexpected", `its pages of ${code} hold ${rows} rows of ${first.total}`);
  }
  return pages;
}

function question(code: Code, { from, to }: Scope, page: number): Question {
  const query = new URLSearchParams({ format: "json", date: `${from}:${to}`, per_page: "500", page: String(page) });
  return {
    url: `https://api.worldbank.org/v2/country/${centralAsia.join(";")}/indicator/${code}?${query}`,
    label: `${code}, page ${page}`,
  };
}

function readPage(body: string, code: Code): Page {
  const answer = readJson(v.union([pageSchema, refusal]), body);
  if (answer.length === 1) {
    throw new SourceFailure("refused", answer[0].message.map(({ id, value }) => `${value} (${id})`).join("; "));
  }
  const [{ pages, total, lastupdated }, rows] = answer;
  const { indicator, unit, name } = series[code];
  const figures = (rows ?? []).flatMap((found): DenominatorFigure[] => {
    if (found.indicator.id !== code) {
      throw new SourceFailure("unexpected", `it was asked for ${code} and answers with ${found.indicator.id}`);
    }
    if (!unit.test(found.unit) || !name.test(found.indicator.value)) {
      throw new SourceFailure(
        "unexpected",
        `it gives ${code} as “${found.indicator.value}”, “${found.unit}”: another unit`,
      );
    }
    const country = centralAsia.find((one) => one === found.countryiso3code);
    if (!country || found.value === null || !/^\d{4}$/.test(found.date)) return [];
    return [{ table: "denominators", indicator, country, period: found.date, value: found.value }];
  });
  return { pages, total, rows: rows?.length ?? 0, figures, updated: lastupdated ?? null };
}
