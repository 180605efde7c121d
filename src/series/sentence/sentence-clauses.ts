import type { Figure } from "../../data/figures/figure-type.ts";
import type { I18n } from "../../i18n/i18n.ts";
import { denominatorClause } from "../denominator-gap.ts";
import type { FigureMarks } from "../figure-marks.ts";
import { partnersText } from "./partners-text.ts";
import type { Sentence, Statement } from "./sentence.ts";
import type { SummitPair } from "../summit-pair.ts";

/** Puts the parts of one sentence into words; its figures come out as marks. */
export interface ClauseWriter {
  /** What a ledger says, by itself; empty if there is nothing but silence. */
  statement(statement: Statement): string;
  /** What both ledgers say of the same countries in the same year. */
  pair(china: Statement, partner: Statement): string;
  /** What a second ledger says of the same thing as the first one. */
  second(statement: Statement, first: Statement): string;
}

export function clauseWriter(sentence: Sentence, i18n: I18n, marks: FigureMarks): ClauseWriter {
  const { flow, unit } = sentence;
  const partnerOf = ({ countries }: Statement) => partnersText(countries, i18n);

  const sizes = sentence.statements.flatMap(({ figures }) => figures.map(({ value }) => Math.abs(value)));
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  /** A figure as its number, with its unit if that is US$; a balance without its sign. */
  const numberOf = ({ value }: Figure) => {
    const shown = flow === "balance" ? Math.abs(value) : value;
    if (unit === "usd") return i18n.usd(shown);
    // All have as many decimals, where by themselves the larger would have fewer, and a small one loses nothing by it.
    if (unit === "share" || unit === "gdp")
      return i18n.percent(shown, least >= 0.1 && least < 10 && most >= 10 ? 1 : undefined);
    return i18n.number(least >= 10 && most >= 999.95 ? Math.round(shown) : shown);
  };
  const bare = (figure: Figure) => marks.mark(numberOf(figure), figure);
  const amount = (figure: Figure) => {
    if (unit === "index") return i18n.t("sentence.index", { amount: bare(figure), base: sentence.base });
    if (unit === "capita") return i18n.t("sentence.per-capita", { amount: bare(figure) });
    if (unit !== "gdp") return bare(figure);
    return i18n.t("sentence.per-gdp", { amount: bare(figure), number: figure.country === "C5" ? "other" : "one" });
  };

  function subject(statement: Statement, figure: Figure): { readonly what: string; readonly number: string } {
    const partner = partnerOf(statement);
    if (unit === "share") {
      const year = figure.period.slice(0, 4);
      const what = statement.largest
        ? i18n.t("sentence.what.largest", { partner, flow, year })
        : i18n.t("sentence.what.share", { partner, flow });
      return { what, number: "one" };
    }
    const kind = flow === "balance" ? signOf(figure) : flow;
    const number = kind === "export" || kind === "import" ? "other" : "one";
    return { what: i18n.t("sentence.what", { flow: kind, partner }), number };
  }

  /** The one office that keeps a statement's books, if it is one: a share rests on all five. */
  const officeOf = ({ countries: [first, ...others] }: Statement) =>
    others.length > 0 || unit === "share" ? null : first;

  function attribution(said: Statement): string {
    if (sentence.ledger === "china") return "";
    const office = officeOf(said);
    const by = said.ledger === "china" ? "customs" : office ? "office" : "offices";
    return i18n.t("sentence.by", { by, country: office ? i18n.country(office) : "" });
  }

  const during = ({ period, partial }: Figure, place: "start" | "within") =>
    i18n.t("sentence.when.period", { place, span: partial ? "months" : "year", period: i18n.period(period) });

  function between(first: Figure, last: Figure): string {
    if (sentence.summits && !first.partial) return betweenSummits(sentence.summits, [first, last], i18n);
    return i18n.t("sentence.when.years", { first: i18n.period(first.period), last: i18n.period(last.period) });
  }

  function statement(said: Statement): string {
    const [first, last] = said.figures;
    if (!first) return reasonText(said);
    const by = attribution(said);
    if (!last) {
      const when = during(first, "start");
      return i18n.t("sentence.level", { when, ...subject(said, first), to: amount(first), by });
    }
    if (flow === "balance" && signOf(first) !== signOf(last)) {
      const values = { partner: partnerOf(said), sign: signOf(last), from: bare(first), to: amount(last), by };
      return i18n.t("sentence.turn", { when: between(first, last), ...values });
    }
    if (!said.comparable) {
      const when = { whenFrom: during(first, "start"), whenTo: during(last, "within") };
      return i18n.t("sentence.levels", { ...when, ...subject(said, last), from: amount(first), to: amount(last), by });
    }
    const values = { direction: directionOf(first, last), from: bare(first), to: amount(last), by };
    return i18n.t("sentence.change", { when: between(first, last), ...subject(said, last), ...values });
  }

  /** What a reader sees as equal has not changed. */
  function directionOf(first: Figure, last: Figure): "up" | "down" | "level" {
    if (numberOf(first) === numberOf(last)) return "level";
    return Math.abs(last.value) > Math.abs(first.value) ? "up" : "down";
  }

  function pair(china: Statement, partner: Statement): string {
    const [theirs, own] = [china.figures[0], partner.figures[0]];
    if (!theirs || !own) return "";
    const isBalance = flow === "balance";
    // The unit is said once, and the sign unless the two differ in it.
    const signed = (text: string, figure: Figure) =>
      i18n.t("sentence.pair.balance", { sign: signOf(figure), amount: text });
    const office = officeOf(partner);
    return i18n.t("sentence.pair", {
      what: i18n.t("title.subject", { flow, who: partnerOf(china) }),
      period: i18n.period(theirs.period),
      china: isBalance ? signed(amount(theirs), theirs) : amount(theirs),
      partner: isBalance && signOf(own) !== signOf(theirs) ? signed(bare(own), own) : bare(own),
      by: office ? "office" : "offices",
      country: office ? i18n.country(office) : "",
    });
  }

  function second(said: Statement, first: Statement): string {
    const office = officeOf(first);
    const lacking = first.countries.filter((code) => !said.countries.includes(code));
    const all = i18n.t("sentence.offices", {
      by: office ? "office" : "offices",
      country: office ? i18n.country(office) : "",
    });
    const offices =
      lacking.length === 0 ? all : i18n.t("sentence.without", { offices: all, countries: i18n.countries(lacking) });
    // The first statement has said the unit.
    const signed = (figure: Figure) =>
      flow === "balance" ? i18n.t("sentence.surplus", { sign: signOf(figure), amount: amount(figure) }) : bare(figure);
    const [from, to] = said.figures.length > 1 ? said.figures : [undefined, said.figures[0]];
    if (!to) return reasonText(said);
    const toValues = { to: signed(to), toPeriod: i18n.period(to.period) };
    if (!from) return i18n.t("sentence.second-one", { offices, ...toValues });
    return i18n.t("sentence.second", {
      offices,
      from: signed(from),
      fromPeriod: i18n.period(from.period),
      ...toValues,
    });
  }

  function reasonText({ reason }: Statement): string {
    switch (reason) {
      case "no-unit":
        return i18n.t("sentence.no-unit", { unit });
      case "no-total":
        return i18n.t("sentence.no-total");
      case "no-base":
        return i18n.t("sentence.no-base", { base: sentence.base });
      case "no-denominator":
        return sentence.gap ? denominatorClause(sentence.gap, i18n) : "";
      default:
        return "";
    }
  }

  return { statement, pair, second };
}

/** For whom figures are lacking in a ledger; empty if for nobody. */
export function silenceText({ ledger, silent }: Statement, i18n: I18n): string {
  if (silent.length === 0) return "";
  const gaps = silent.map(({ country, years }) =>
    i18n.t("sentence.gap", { country: i18n.country(country), years: i18n.list(years.map(String)) }),
  );
  return i18n.t("sentence.missing", { ledger, gaps: i18n.list(gaps) });
}

function betweenSummits(summits: SummitPair, years: readonly [Figure, Figure], i18n: I18n): string {
  const [first, second] = summits.map(({ format, place }) => (format === "virtual" ? null : place)?.name);
  const virtual = first === undefined ? (second === undefined ? "both" : "first") : "second";
  return i18n.t("sentence.when.summits", {
    from: i18n.period(years[0].period),
    to: i18n.period(years[1].period),
    virtual: first !== undefined && second !== undefined ? "none" : virtual,
    first: first ?? "",
    second: second ?? "",
  });
}

function signOf({ value }: Figure): "surplus" | "deficit" {
  return value < 0 ? "deficit" : "surplus";
}
