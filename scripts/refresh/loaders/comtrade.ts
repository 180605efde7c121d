import { group } from "d3";
import * as v from "valibot";
import { centralAsia, type CountryCode } from "../../../src/data/countries.ts";
import {
  type ChapterFigure,
  type LeftOut,
  type Loader,
  type Question,
  type Scope,
  type TradeFigure,
  cellOf,
  tradeCells,
  withoutDuplicates,
  yearsOf,
} from "../loader.ts";
import { readJson, SourceFailure } from "../source-failure.ts";

/**
 * Goods trade of China and the five as each of them reports it, in total and by chapter of the Harmonized System
 * (https://comtradedeveloper.un.org). Without a key the public preview answers for one year and with 500 rows at most;
 * `COMTRADE_KEY` opens the same data for twelve years at a time.
 */
export const comtrade: Loader = {
  id: "un-comtrade",
  publisher: "UN Comtrade",
  title: "UN Comtrade: annual trade in goods by partner, Harmonized System, all commodities",
  page: "https://comtradeplus.un.org/",
  licence: "UN Comtrade terms",
  host: "comtradeapi.un.org",
  interval: ({ env }) => (env["COMTRADE_KEY"] ? 1200 : 3000),
  async load(ask, scope) {
    const answers = [];
    for (const question of questions(scope)) {
      answers.push(await ask(question, (body) => readAnswer(body, rowLimit(scope))));
    }
    const { figures, leftOut } = withoutDuplicates(answers.flatMap((answer) => answer.figures));
    return {
      figures,
      leftOut: [...answers.flatMap((answer) => answer.leftOut), ...leftOut],
      asked: tradeCells(centralAsia, scope),
      published: null,
    };
  },
};

const row = v.object({
  period: v.string(),
  reporterCode: v.number(),
  partnerCode: v.number(),
  partner2Code: v.nullable(v.number()),
  flowCode: v.string(),
  cmdCode: v.string(),
  cmdDesc: v.optional(v.nullable(v.string())),
  customsCode: v.nullable(v.string()),
  mosCode: v.nullable(v.union([v.string(), v.number()])),
  motCode: v.nullable(v.number()),
  primaryValue: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))),
  netWgt: v.optional(v.nullable(v.number())),
});
type Row = v.InferOutput<typeof row>;
/** Without rows where it refuses. */
const answerSchema = v.object({
  data: v.optional(v.nullable(v.array(row)), null),
  error: v.optional(v.nullable(v.string())),
});

/** UN codes (M49), which for these countries are those of ISO 3166-1 in `data/countries.json`. */
const codes = { CHN: 156, KAZ: 398, KGZ: 417, UZB: 860, TKM: 795, TJK: 762 } as const;
const countryOf = new Map<number, CountryCode>(
  (Object.keys(codes) as (keyof typeof codes)[]).map((country) => [codes[country], country]),
);
const flowOf: Readonly<Record<string, TradeFigure["flow"]>> = { X: "export", M: "import" };

/** Re-exports and re-imports (RX, RM) are within X and M, so they are not asked for. */
function questions(scope: Scope): Question[] {
  const key = scope.env["COMTRADE_KEY"];
  const base = `https://comtradeapi.un.org/${key ? "data/v1/get" : "public/v1/preview"}/C/A/HS`;
  const parts = chunks(yearsOf(scope), key ? 12 : 1).flatMap((years) =>
    [
      { reporters: ["CHN"] as const, partners: centralAsia, goods: "TOTAL" },
      { reporters: centralAsia, partners: ["CHN"] as const, goods: "TOTAL" },
      ...centralAsia.flatMap((country) => [
        { reporters: ["CHN"] as const, partners: [country], goods: "AG2" },
        { reporters: [country], partners: ["CHN"] as const, goods: "AG2" },
      ]),
    ].map((part) => ({ ...part, years })),
  );
  return parts.map(({ reporters, partners, goods, years }, index) => {
    const query = {
      reporterCode: reporters.map((country) => codes[country]).join(","),
      partnerCode: partners.map((country) => codes[country]).join(","),
      period: years.join(","),
      flowCode: "X,M",
      cmdCode: goods,
      partner2Code: "0",
      customsCode: "C00",
      motCode: "0",
      includeDesc: "true",
      maxRecords: String(rowLimit(scope)),
    };
    return {
      url: `${base}?${new URLSearchParams(query)}`,
      ...(key && { headers: { "Ocp-Apim-Subscription-Key": key } }),
      label: `${index + 1} of ${parts.length}: ${reporters.join(", ")} with ${partners.join(", ")}, ${years.join(", ")}, ${goods === "TOTAL" ? "total" : "by chapter"}`,
    };
  });
}

function rowLimit({ env }: Scope): number {
  return env["COMTRADE_KEY"] ? 100_000 : 500;
}

interface Answer {
  readonly figures: (TradeFigure | ChapterFigure)[];
  readonly leftOut: LeftOut[];
}

function readAnswer(body: string, limit: number): Answer {
  const { data, error } = readJson(answerSchema, body);
  if (error) throw new SourceFailure("refused", error);
  if (data === null) throw new SourceFailure("unexpected", "its answer has neither rows nor a reason why not");
  if (data.length >= limit) throw new SourceFailure("unexpected", `its answer is cut off at ${limit} rows`);
  const cells = group(
    data.flatMap((found) => figureOf(found) ?? []),
    ({ figure }) => cellOf(figure),
  );
  const answer: Answer = { figures: [], leftOut: [] };
  for (const [cell, rows] of cells) {
    const totals = rows.filter(({ isTotal }) => isTotal);
    answer.figures.push(...totals.map(({ figure }) => figure));
    if (totals.length === 0) {
      answer.leftOut.push({ cell, why: "given by customs procedure or mode of transport only, without their total" });
    }
  }
  return answer;
}

/** Null for a row that is about something else, or holds no value. */
function figureOf(found: Row): { figure: TradeFigure | ChapterFigure; isTotal: boolean } | null {
  const [reporter, partner] = [countryOf.get(found.reporterCode), countryOf.get(found.partnerCode)];
  const flow = flowOf[found.flowCode];
  if (!reporter || !partner || !flow || found.primaryValue === null || !/^\d{4}$/.test(found.period)) return null;
  const shared = { reporter, partner, period: found.period, flow, value: found.primaryValue };
  const isTotal = isTotalRow(found);
  if (found.cmdCode === "TOTAL") return { figure: { table: "trade", ...shared }, isTotal };
  if (!/^\d{2}$/.test(found.cmdCode)) return null;
  const { cmdCode: chapter, cmdDesc } = found;
  const label = cmdDesc || `Chapter ${chapter}`;
  return { figure: { table: "chapters", ...shared, chapter, label, netWeightKg: found.netWgt || null }, isTotal };
}

/** Beside a total stand its parts by customs procedure, mode of supply and transport, and second partner. */
function isTotalRow({ customsCode, mosCode, motCode, partner2Code }: Row): boolean {
  return customsCode === "C00" && motCode === 0 && partner2Code === 0 && (mosCode === null || Number(mosCode) === 0);
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
