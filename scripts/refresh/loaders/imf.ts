import { csvParseRows } from "d3";
import { centralAsia, contextPartners, type CountryCode, countryCodes } from "../../../src/data/countries.ts";
import {
  type LeftOut,
  type Loader,
  type Question,
  type TradeFigure,
  cellOf,
  tradeCells,
  withoutDuplicates,
  yearsOf,
} from "../loader.ts";
import { refuseMarkup, SourceFailure } from "../source-failure.ts";

const partners = [...centralAsia, ...contextPartners];

/**
 * International Trade in Goods by partner country (IMTS), which went on where the Direction of Trade Statistics ended
 * (https://data.imf.org/en/Resource-Pages/IMF-API). Read as SDMX-CSV, which needs no more than a reader of CSV.
 */
export const imf: Loader = {
  id: "imf-imts",
  publisher: "International Monetary Fund",
  title: "International Trade in Goods (by partner country), IMTS, annual: exports FOB, imports CIF",
  page: "https://data.imf.org/en/datasets/IMF.STA:IMTS",
  licence: "IMF terms of use",
  host: "api.imf.org",
  interval: () => 2000,
  async load(ask, scope) {
    const questions: Question[] = [[["CHN"], partners] as const, [partners, ["CHN"]] as const].map(
      ([reporters, others], index) => ({
        url: `https://api.imf.org/external/sdmx/2.1/data/IMF.STA,IMTS/${[reporters, Object.keys(flows), others, ["A"]].map((codes) => codes.join("+")).join(".")}?startPeriod=${scope.from}&endPeriod=${scope.to}`,
        headers: { Accept: "application/vnd.sdmx.data+csv;version=1.0.0" },
        label: `${index + 1} of 2: ${reporters.join(", ")} with ${others.join(", ")}`,
      }),
    );
    const answers = [];
    for (const question of questions) answers.push(await ask(question, readAnswer));
    // Years that were not asked for come along where the service ignores the bounds.
    const years = new Set(yearsOf(scope));
    const found = answers.flatMap((answer) => answer.figures).filter(({ period }) => years.has(period));
    const single = withoutDuplicates(found);
    const own = withoutMirrors(single.figures);
    return {
      figures: own.figures,
      leftOut: [...answers.flatMap((answer) => answer.leftOut), ...single.leftOut, ...own.leftOut],
      asked: tradeCells(partners, scope),
      published: null,
    };
  },
};

/** Imports are given free on board as well (MG_FOB_USD), which would count them twice. */
const flows: Readonly<Record<string, TradeFigure["flow"]>> = { XG_FOB_USD: "export", MG_CIF_USD: "import" };

const columns = ["COUNTRY", "INDICATOR", "COUNTERPART_COUNTRY", "FREQUENCY", "TIME_PERIOD", "OBS_VALUE"] as const;

interface Answer {
  readonly figures: TradeFigure[];
  readonly leftOut: LeftOut[];
}

function readAnswer(body: string): Answer {
  refuseMarkup(body, "CSV");
  const [header = [], ...rows] = csvParseRows(body);
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) throw new SourceFailure("unexpected", `its table has no column ${missing.join(", ")}`);
  const answer: Answer = { figures: [], leftOut: [] };
  for (const [index, cells] of rows.entries()) {
    if (cells.length !== header.length) {
      throw new SourceFailure("unexpected", `its table is damaged or breaks off in row ${index + 1}`);
    }
    const found = Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ""]));
    const figure = figureOf(found);
    if (!figure) continue;
    // "E" is SDMX's word for an estimate.
    if (found["STATUS"] === "E") answer.leftOut.push({ cell: cellOf(figure), why: "the IMF's estimate" });
    else answer.figures.push(figure);
  }
  return answer;
}

/**
 * Null for a row that is about something else, or holds no value. Values are full US dollars: SCALE only says how the
 * IMF's own tables show them, so nothing is multiplied by it.
 */
function figureOf(found: Readonly<Record<string, string>>): TradeFigure | null {
  const [reporter, partner] = [countryOf(found["COUNTRY"]), countryOf(found["COUNTERPART_COUNTRY"])];
  const [flow, period = "", value = ""] = [flows[found["INDICATOR"] ?? ""], found["TIME_PERIOD"], found["OBS_VALUE"]];
  if (!reporter || !partner || !flow || found["FREQUENCY"] !== "A" || !/^\d{4}$/.test(period)) return null;
  if (value === "" || value === "NaN") return null;
  if (!/^\d+(\.\d+)?(e\+?\d+)?$/i.test(value)) {
    throw new SourceFailure("unexpected", `it gives “${value}” as a value`);
  }
  const unit = found["UNIT"] || "USD";
  if (unit !== "USD") throw new SourceFailure("unexpected", `it gives ${found["INDICATOR"]} in ${unit}: another unit`);
  return { table: "trade", reporter, partner, period, flow, value: Number(value) };
}

function countryOf(code: string | undefined): CountryCode | undefined {
  return countryCodes.find((country) => country === code);
}

/**
 * For who reports nothing the IMF takes the partner's figure, with 6 % for freight and insurance between exports and
 * imports. Such a cell is told by that ratio; China's own figures are never such ones.
 */
function withoutMirrors(figures: readonly TradeFigure[]): Answer {
  const byCell = new Map(figures.map((figure) => [cellOf(figure), figure]));
  const isMirror = (figure: TradeFigure) => {
    if (figure.reporter === "CHN") return false;
    const { reporter, partner, flow } = figure;
    const other = byCell.get(
      cellOf({ ...figure, reporter: partner, partner: reporter, flow: flow === "export" ? "import" : "export" }),
    );
    if (!other || other.value === 0) return false;
    const freight = flow === "import" ? figure.value / other.value : other.value / figure.value;
    return Math.abs(freight - 1.06) < 1e-5;
  };
  return {
    figures: figures.filter((figure) => !isMirror(figure)),
    leftOut: figures
      .filter(isMirror)
      .map((figure) => ({ cell: cellOf(figure), why: "mirrors what China reports, with 6 % for freight" })),
  };
}
