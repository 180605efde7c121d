import { countryCodes } from "../../countries.ts";
import type { Dataset } from "../../schema/schema.ts";
import { fileOf, type Finding, findingAt } from "../finding.ts";
import { iso3166 } from "../iso-3166.ts";

/** All eight countries are there, and every country code is one of ISO 3166-1. */
export function checkCountryCodes(dataset: Dataset): Finding[] {
  const present = new Set<string>(dataset.countries.map((country) => country.code));
  const absent = countryCodes.filter((code) => !present.has(code));
  return [
    ...absent.map((code) => ({
      file: fileOf("countries"),
      row: code,
      message: `${code} has no row`,
      remedy: "add its codes, capital and statistics office",
    })),
    ...dataset.countries.flatMap((row, index) => {
      const iso = iso3166.get(row.code);
      if (iso?.alpha2 === row.alpha2 && iso.numeric === row.numeric) return [];
      const message = `${row.code} is ${iso?.alpha2} and ${iso?.numeric}, not ${row.alpha2} and ${row.numeric}`;
      return [findingAt("countries", index, row, message, "take the codes of ISO 3166-1")];
    }),
    ...dataset.events.flatMap((row, index) =>
      [...row.participants, ...(row.place ? [row.place.country] : [])]
        .filter((code) => !iso3166.has(code))
        .map((code) => findingAt("events", index, row, `no country has the code ${code}`, "use ISO 3166-1 alpha-3")),
    ),
  ];
}
