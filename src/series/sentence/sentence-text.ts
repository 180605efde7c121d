import type { I18n } from "../../i18n/i18n.ts";
import { denominatorClause } from "../denominator-gap.ts";
import { FigureMarks, type TextPart } from "../figure-marks.ts";
import type { Sentence, Statement } from "./sentence.ts";
import { clauseWriter, silenceText } from "./sentence-clauses.ts";

/** The sentence, cut so that each figure in it can be shown as one. Full stops only if it is more than one sentence. */
export function sentenceParts(sentence: Sentence, i18n: I18n): readonly TextPart[] {
  const marks = new FigureMarks();
  const write = clauseWriter(sentence, i18n, marks);
  const [first, second] = sentence.statements;
  const said =
    sentence.paired && first && second
      ? [write.pair(first, second)]
      : distinct(
          sentence.statements.map((statement) =>
            first && statement !== first && agrees(statement, first)
              ? write.second(statement, first)
              : write.statement(statement),
          ),
        );
  const texts = said.length > 0 ? said : silences(sentence, i18n);
  return marks.cut(
    texts.length === 1 ? texts.join("") : texts.map((text) => i18n.t("sentence.ended", { sentence: text })).join(" "),
  );
}

/**
 * What the figures measure, for which time, who recorded them unless the sentence says so, how many sources say so, and
 * what is lacking.
 */
export function sublineText(sentence: Sentence, i18n: I18n): string {
  const figures = sentence.statements.flatMap((statement) => statement.figures);
  const periods = figures.length > 0 ? figures.map(({ period }) => period).toSorted() : sentence.years.map(String);
  const subline = i18n.t("subline", {
    flow: sentence.flow,
    years: i18n.list([...new Set(periods)].map((period) => i18n.period(period))),
    ledger: figures.length > 0 && sentence.ledger !== "china" ? "said" : sentence.ledger,
    implied: figures.some(({ status }) => status === "implied") ? "yes" : "no",
    count: sentence.sources.length,
  });
  const isSaidAbove = sentence.statements.every(({ reason }) => reason === "no-figure");
  const notes = [...gapNotes(sentence, i18n), ...(isSaidAbove ? [] : silences(sentence, i18n))];
  return notes.reduce((text, note) => i18n.t("subline.note", { text, note }), subline);
}

/** What is missing beside trade itself, unless that is all the sentence says. */
function gapNotes({ gap, statements }: Sentence, i18n: I18n): string[] {
  if (!gap || statements.every(({ reason }) => reason === "no-denominator")) return [];
  return [denominatorClause(gap, i18n)];
}

function silences({ statements }: Sentence, i18n: I18n): string[] {
  return distinct(statements.map((statement) => silenceText(statement, i18n)));
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== "");
}

/** Whether a second ledger speaks of the same thing as the first one, and of no country more. */
function agrees(second: Statement, first: Statement): boolean {
  return (
    first.figures.length > 0 &&
    second.figures.length > 0 &&
    first.largest === second.largest &&
    second.countries.every((country) => first.countries.includes(country))
  );
}
