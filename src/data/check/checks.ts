import type { Dataset, TableName } from "../schema/schema.ts";
import { checkCaveats } from "./rules/trade/caveats-check.ts";
import { checkClaims } from "./rules/claims-check.ts";
import { checkCountryCodes } from "./rules/countries-check.ts";
import { checkDates } from "./rules/dates-check.ts";
import { type Exception, exceptions as writtenExceptions } from "./exceptions.ts";
import type { Check, Finding, Surroundings } from "./finding.ts";
import { checkDenominators } from "./rules/denominators-check.ts";
import { checkEvents } from "./rules/events-check.ts";
import { checkFiveAddUp } from "./rules/trade/five-check.ts";
import { checkFlowsAddUp } from "./rules/trade/flows-check.ts";
import { checkGrowth } from "./rules/trade/growth-check.ts";
import { checkJumps } from "./rules/trade/jumps-check.ts";
import { checkParts } from "./rules/trade/parts-check.ts";
import { checkGoals, checkIndicators } from "./rules/indicators-check.ts";
import { checkPlaces } from "./rules/places-check.ts";
import { checkPrinted } from "./rules/trade/printed-check.ts";
import { checkProducts } from "./rules/products-check.ts";
import { checkProjects } from "./rules/projects-check.ts";
import { checkSchema } from "./rules/schema-check.ts";
import {
  checkSourceAddresses,
  checkSourceLanguages,
  checkSourcesLinkable,
  checkSourcesOnce,
  checkSourcesResolve,
  checkSourcesUsed,
} from "./rules/sources-check.ts";
import { checkText } from "./rules/text-check.ts";
import { checkUnique } from "./rules/unique-check.ts";
import { checkVanished } from "./rules/vanished-check.ts";

/** Every check, by the name that exceptions use. Adding one here makes it run. */
export const checks = {
  text: checkText,
  "sources-resolve": checkSourcesResolve,
  "sources-once": checkSourcesOnce,
  "source-languages": checkSourceLanguages,
  "sources-used": checkSourcesUsed,
  "sources-linkable": checkSourcesLinkable,
  addresses: checkSourceAddresses,
  unique: checkUnique,
  dates: checkDates,
  "country-codes": checkCountryCodes,
  events: checkEvents,
  places: checkPlaces,
  printed: checkPrinted,
  caveats: checkCaveats,
  claims: checkClaims,
  products: checkProducts,
  projects: checkProjects,
  indicators: checkIndicators,
  denominators: checkDenominators,
  goals: checkGoals,
  "flows-add-up": checkFlowsAddUp,
  "five-add-up": checkFiveAddUp,
  growth: checkGrowth,
  jumps: checkJumps,
  parts: checkParts,
  vanished: checkVanished,
} as const satisfies Record<string, Check>;

export type CheckName = keyof typeof checks;

/**
 * Everything wrong with the tables. They are taken as read from their files, in any shape: only where all of them fit
 * the schema do the other checks run. An exception takes its finding away, and is one itself once it has none.
 */
export function checkData(
  raw: Readonly<Record<TableName, unknown>>,
  surroundings: Surroundings,
  exceptions: readonly Exception[] = writtenExceptions,
): Finding[] {
  const misfits = checkSchema(raw);
  if (misfits.length > 0) return misfits;
  const unused = new Set(exceptions);
  const found = (Object.keys(checks) as CheckName[]).flatMap((name) =>
    checks[name](raw as Dataset, surroundings).filter((finding) => {
      const excepted = exceptions.find(({ check, row }) => check === name && finding.row.startsWith(`${row} (`));
      if (excepted) unused.delete(excepted);
      return !excepted;
    }),
  );
  return [...found, ...[...unused].map(asFinding)];
}

function asFinding({ check, row }: Exception): Finding {
  return {
    file: "src/data/check/exceptions.ts",
    row,
    message: `the check "${check}" has nothing against it any more`,
    remedy: "remove the exception",
  };
}
