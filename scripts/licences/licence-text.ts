import type { ShippedPackage } from "./shipped-packages.ts";

/** The licences of all packages of which something is in what readers get, each text once. */
export function licenceTexts(packages: readonly ShippedPackage[]): string {
  const byText = new Map<string, ShippedPackage[]>();
  for (const one of packages) {
    const text = one.text ?? `Under the licence ${one.licence}; the package brings no text of it along.`;
    byText.set(text, [...(byText.get(text) ?? []), one]);
  }
  return [...byText]
    .map(([text, users]) =>
      [...users.map(({ name, version, licence }) => `${name} ${version} (${licence})`), "", text].join("\n"),
    )
    .join(`\n\n${"-".repeat(80)}\n\n`);
}

/** `licences.txt` of the site: our own terms, `own` being our licence's text, then those of others. */
export function licencesFile(own: string, packages: readonly ShippedPackage[]): string {
  return `Silk Ledger

${own.trim()}

The figures and facts are their publishers'; data/datapackage.json names the terms and sources of each table. The
borders on the maps are made from Natural Earth, which is in the public domain.

In what this site sends are parts of these works of others:

${licenceTexts(packages)}
`;
}
