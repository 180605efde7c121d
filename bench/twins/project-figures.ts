import { asDataset } from "../../scripts/build/published-dataset.ts";
import { dataFolder, readTables } from "../../scripts/build/dataset-files.ts";
import { type Book, openBook } from "../../src/data/book.ts";
import { centralAsia } from "../../src/data/countries.ts";
import { tradeColumn } from "../../src/series/trade-column.ts";
import { defaultView } from "../../src/view/address.ts";
import { boundsOf } from "../../src/view/bounds.ts";
import type { View } from "../../src/view/view.ts";
import { themeColour } from "../theme.ts";
import type { Figures } from "./figures.ts";

/** How many years twins draw. */
const years = 33;

/** The tables in `data/`, and the view that charts open with. */
export async function projectBook(): Promise<{ readonly book: Book; readonly view: View }> {
  const book = openBook(asDataset(await readTables(dataFolder)));
  return { book, view: defaultView(boundsOf(book)) };
}

/** The figures of the trade chart as it opens: five countries in 33 years. */
export function projectFigures(book: Book, view: View): Figures {
  const [first] = view.years;
  const columns = Array.from({ length: years }, (_, index) => tradeColumn(book, view, "china", first + index));
  const regions = new Intl.DisplayNames("en", { type: "region" });
  const alpha2 = new Map(book.dataset.countries.map((country) => [country.code as string, country.alpha2]));
  return {
    title: "China's trade with Central Asia",
    subtitle: `Exports and imports by China's customs, ${first} to ${first + years - 1}`,
    axis: "US$ bn",
    years: columns.map(({ year }) => year),
    countries: centralAsia.map((code) => ({
      code,
      name: regions.of(alpha2.get(code) ?? "") ?? code,
      colour: themeColour(code),
      // Where there is no figure, twins draw a column without height.
      values: columns.map(({ parts }) => parts.find(({ country }) => country === code)?.value ?? 0),
    })),
  };
}
