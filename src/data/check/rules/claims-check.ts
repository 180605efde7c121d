import { roundingOf } from "../../rounding.ts";
import type { Claim, Dataset } from "../../schema/schema.ts";
import { type Finding, findingAt, type Surroundings } from "../finding.ts";

/** What the note of a claim says that could not be checked, and no other note. */
const saysUnchecked =
  /\bnot found\b|\bonly in\b|cannot be checked|no independent|nobody but|no figures|gives no|\bthe author’s\b|\bfound no\b|\bnone? was found/i;

/** Each claim is made by an article, judged on something else that bears the verdict out, and leads to a view that exists. */
export function checkClaims(dataset: Dataset, { viewFaults }: Surroundings): Finding[] {
  const articles = new Set(dataset.sources.filter((source) => source.seed).map((source) => source.id));
  return dataset.claims.flatMap((row, index) => {
    const faults = [...rowFaults(row, articles), ...verdictFaults(row, dataset), ...viewFaultsOf(row)];
    return faults.map(([message, remedy]) => findingAt("claims", index, row, message, remedy));
  });

  function viewFaultsOf({ view }: Claim): Fault[] {
    if (view === undefined) return [];
    return viewFaults(view, dataset).map((fault) => [
      `its view "${view}": ${fault}`,
      "copy the address of the page that shows it",
    ]);
  }
}

type Fault = readonly [message: string, remedy: string];

function rowFaults({ article, sources, verdict, value, unit }: Claim, articles: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  if (!articles.has(article)) {
    faults.push([`"${article}" is no seed article`, 'name the source of the article that makes it, with its "seed"']);
  }
  if (sources.includes(article)) {
    faults.push(["the article stands among its own evidence", 'take it out of "sources"']);
  }
  if (verdict !== "unverified" && sources.length === 0) {
    faults.push([`${verdict} by nothing`, 'name the sources, or make it "unverified"']);
  }
  if ((value === undefined) !== (unit === undefined)) {
    faults.push(["value and unit go together", "give both or neither"]);
  }
  return faults;
}

/** What the note says, and what the figures and events of its own sources say, is what the verdict says. */
function verdictFaults(claim: Claim, dataset: Dataset): Fault[] {
  const faults: Fault[] = [];
  const { verdict, note, qualified, instead } = claim;
  if ((verdict === "contradicted") !== (instead !== undefined)) {
    faults.push([
      `"${verdict}" ${instead === undefined ? "without" : "with"} what is right`,
      'give "instead" with "contradicted" alone',
    ]);
  }
  if (verdict === "unverified" && !saysUnchecked.test(note)) {
    faults.push(["unverified, but its note does not say what was not found", "say so, or correct the verdict"]);
  }
  if (verdict === "confirmed" && !qualified && saysUnchecked.test(note)) {
    faults.push([
      "confirmed, but its note says that something was not found",
      'correct the verdict, or add "qualified"',
    ]);
  }
  const said = evidenceSays(claim, dataset);
  if (said !== null && said !== (verdict === "confirmed")) {
    const message = said ? "its own sources have the same figure" : "none of its own sources has that figure";
    faults.push([`${verdict}, but ${message}`, "correct the value, the date, the sources or the verdict"]);
  }
  return faults;
}

/** Whether figures of the claim's sources for its date bear its amount out; null where there is none to compare. */
function evidenceSays({ value, unit = "", date, sources }: Claim, { trade, growth }: Dataset): boolean | null {
  if (value === undefined) return null;
  const isOfClaim = ({ source, period }: { source: string; period: string }) =>
    sources.includes(source) && period === date;
  if (unit === "%") {
    const rates = growth.filter(isOfClaim);
    return rates.length === 0 ? null : rates.some(({ growthPct }) => Math.abs(growthPct - value) < 0.05);
  }
  if (!unit.startsWith("US$ bn")) return null;
  const amounts = trade.filter((row) => row.reporter === "CHN" && isOfClaim(row));
  const total = amounts.filter(({ flow }) => flow === "total");
  // A claim of a change is no claim of an amount.
  if (total.length === 0 || Math.max(...total.map(({ usdBn }) => usdBn)) > value * 3) return null;
  const half = 0.5 * 10 ** -(String(value).split(".")[1]?.length ?? 0);
  return amounts.some((row) => Math.abs(row.usdBn - value) <= half + 2 * roundingOf(row));
}
