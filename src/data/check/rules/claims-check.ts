import type { Claim, Dataset } from "../../schema/schema.ts";
import { type Finding, findingAt, type Surroundings } from "../finding.ts";

/** Each claim is made by an article, judged on something else, and leads to a view that exists. */
export function checkClaims(dataset: Dataset, { viewFaults }: Surroundings): Finding[] {
  const articles = new Set(dataset.sources.filter((source) => source.seed).map((source) => source.id));
  return dataset.claims.flatMap((row, index) => {
    const faults = [...rowFaults(row, articles), ...viewFaultsOf(row)];
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
