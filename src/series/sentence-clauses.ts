import type { Partner } from "../data/countries.ts";
import type { Figure } from "../data/figure.ts";
import type { Words } from "../i18n/words.ts";
import { denominatorClause } from "./denominator-gap.ts";
import type { FigureMarks } from "./figure-marks.ts";
import type { Sentence, Statement } from "./sentence.ts";
import type { SummitPair } from "./summit-pair.ts";

/** Puts the parts of one sentence into words; its figures come out as marks. */
export interface ClauseWriter {
  /** What a ledger says, by itself; empty if there is nothing but silence. */
  statement(statement: Statement): string;
  /** What a second ledger says of the same thing as the first one. */
  second(statement: Statement, first: Statement): string;
}

export function clauseWriter(sentence: Sentence, words: Words, marks: FigureMarks): ClauseWriter {
  const { flow, unit } = sentence;
  const names = (countries: readonly Partner[]) => words.list(countries.map((code) => words.country(code)));
  const partnerOf = ({ countries }: Statement) => (countries.length === 5 ? words.country("C5") : names(countries));

  /** A figure as its bare number; a balance without its sign. */
  const numberOf = ({ value }: Figure) =>
    (unit === "share" || unit === "gdp" ? words.percent : words.number)(flow === "balance" ? Math.abs(value) : value);
  const bare = (figure: Figure) => marks.mark(numberOf(figure), figure);
  const amount = (figure: Figure) => {
    if (unit === "usd") return marks.mark(words.t("amount.billion", { amount: numberOf(figure) }), figure);
    if (unit === "index") return words.t("sentence.index", { amount: bare(figure), base: sentence.base });
    if (unit === "capita") return words.t("sentence.per-capita", { amount: bare(figure) });
    if (unit !== "gdp") return bare(figure);
    return words.t("sentence.per-gdp", { amount: bare(figure), number: figure.country === "C5" ? "other" : "one" });
  };

  function subject(statement: Statement, figure: Figure): { readonly what: string; readonly number: string } {
    const partner = partnerOf(statement);
    if (unit === "share") {
      const year = figure.period.slice(0, 4);
      const what = statement.largest
        ? words.t("sentence.what.largest", { partner, flow, year })
        : words.t("sentence.what.share", { partner, flow });
      return { what, number: "one" };
    }
    const kind = flow === "balance" ? signOf(figure) : flow;
    const number = kind === "export" || kind === "import" ? "other" : "one";
    return { what: words.t("sentence.what", { flow: kind, partner }), number };
  }

  /** The one office that keeps a statement's books, if it is one: a share rests on all five. */
  const officeOf = ({ countries: [first, ...others] }: Statement) =>
    others.length > 0 || unit === "share" ? null : first;

  function attribution(said: Statement): string {
    if (sentence.ledger === "china") return "";
    const office = officeOf(said);
    const by = said.ledger === "china" ? "customs" : office ? "office" : "offices";
    return words.t("sentence.by", { by, country: office ? words.country(office) : "" });
  }

  const during = ({ period, partial }: Figure, place: "start" | "within") =>
    words.t("sentence.when.period", { place, span: partial ? "months" : "year", period: words.period(period) });

  function between(first: Figure, last: Figure): string {
    if (sentence.summits && !first.partial) return betweenSummits(sentence.summits, words);
    return words.t("sentence.when.years", { first: words.period(first.period), last: words.period(last.period) });
  }

  function statement(said: Statement): string {
    const [first, last] = said.figures;
    if (!first) return reasonText(said);
    const by = attribution(said);
    if (!last) {
      const when = during(first, "start");
      return words.t("sentence.level", { when, ...subject(said, first), to: amount(first), by });
    }
    if (flow === "balance" && signOf(first) !== signOf(last)) {
      const values = { partner: partnerOf(said), sign: signOf(last), from: bare(first), to: amount(last), by };
      return words.t("sentence.turn", { when: between(first, last), ...values });
    }
    if (!said.comparable) {
      const when = { whenFrom: during(first, "start"), whenTo: during(last, "within") };
      return words.t("sentence.levels", { ...when, ...subject(said, last), from: amount(first), to: amount(last), by });
    }
    const values = { direction: directionOf(first, last), from: bare(first), to: amount(last), by };
    return words.t("sentence.change", { when: between(first, last), ...subject(said, last), ...values });
  }

  /** What a reader sees as equal has not changed. */
  function directionOf(first: Figure, last: Figure): "up" | "down" | "level" {
    if (numberOf(first) === numberOf(last)) return "level";
    return Math.abs(last.value) > Math.abs(first.value) ? "up" : "down";
  }

  function second(said: Statement, first: Statement): string {
    const office = officeOf(first);
    const lacking = first.countries.filter((code) => !said.countries.includes(code));
    const all = words.t("sentence.offices", {
      by: office ? "office" : "offices",
      country: office ? words.country(office) : "",
    });
    const offices =
      lacking.length === 0 ? all : words.t("sentence.without", { offices: all, countries: names(lacking) });
    const signed = (figure: Figure) =>
      flow === "balance"
        ? words.t("sentence.surplus", { sign: signOf(figure), amount: amount(figure) })
        : amount(figure);
    const [from, to] = said.figures.length > 1 ? said.figures : [undefined, said.figures[0]];
    if (!to) return reasonText(said);
    const toValues = { to: signed(to), toPeriod: words.period(to.period) };
    if (!from) return words.t("sentence.second-one", { offices, ...toValues });
    const fromText = flow === "balance" ? signed(from) : bare(from);
    return words.t("sentence.second", { offices, from: fromText, fromPeriod: words.period(from.period), ...toValues });
  }

  function reasonText({ reason }: Statement): string {
    switch (reason) {
      case "no-unit":
        return words.t("sentence.no-unit", { unit });
      case "no-total":
        return words.t("sentence.no-total");
      case "no-base":
        return words.t("sentence.no-base", { base: sentence.base });
      case "no-denominator":
        return sentence.gap ? denominatorClause(sentence.gap, words) : "";
      default:
        return "";
    }
  }

  return { statement, second };
}

/** For whom figures are lacking in a ledger; empty if for nobody. */
export function silenceText({ ledger, silent }: Statement, words: Words): string {
  if (silent.length === 0) return "";
  const gaps = silent.map(({ country, years }) =>
    words.t("sentence.gap", { country: words.country(country), years: words.list(years.map(String)) }),
  );
  return words.t("sentence.silent", { ledger, gaps: words.list(gaps) });
}

function betweenSummits(summits: SummitPair, words: Words): string {
  const [first, second] = summits.map(({ format, place }) => (format === "virtual" ? null : place)?.name);
  const virtual = first === undefined ? (second === undefined ? "both" : "first") : "second";
  return words.t("sentence.when.summits", {
    virtual: first !== undefined && second !== undefined ? "none" : virtual,
    first: first ?? "",
    second: second ?? "",
  });
}

function signOf({ value }: Figure): "surplus" | "deficit" {
  return value < 0 ? "deficit" : "surplus";
}
