import { openBook } from "../../../src/data/book.ts";
import { deckOf } from "../../../src/export/slides/deck.ts";
import type { Subject } from "../../../src/export/subject.ts";
import { book } from "../../book.ts";

/** A task that nobody breaks off. */
export const task = { signal: new AbortController().signal, progress: () => {} };

/** As if Kazakhstan's trade of 2024 had been published as half of what it is. */
const before = openBook({
  ...book.dataset,
  trade: book.dataset.trade.map((row) =>
    row.partner === "KAZ" && row.period === "2024" && row.reporter === "CHN" ? { ...row, usdBn: row.usdBn / 2 } : row,
  ),
});

/** A deck of these views as it was made before figures were revised. */
export function olderDeck(subjects: readonly Subject[]): Promise<Blob> {
  return deckOf(
    subjects.map((subject) => ({ ...subject, book: before, day: "2026-03-18" })),
    { shape: "16:9" },
    task,
  );
}
