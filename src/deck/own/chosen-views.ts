import { type ChartId, charts } from "../../charts/registry.ts";
import { type Bounds, formatAddress, type Notice, parseAddress } from "../../view/address.ts";
import type { View } from "../../view/view.ts";

/**
 * Chosen views as one text, the whole of what is known of somebody's slides:
 * `map/year=2013;trade/countries=KAZ,UZB/form=lines/title=Two_neighbours`.
 */

/** One chart in one view, to be shown as a slide. */
export interface ChosenView {
  readonly chart: ChartId;
  readonly view: View;
  /** Null for the chart's own. */
  readonly title: string | null;
}

/** What of a text could not be taken. `slide` counts from 1, as it is shown; `raw` is untrusted. */
export type DeckNotice =
  | { readonly kind: "chart"; readonly raw: string }
  | { readonly kind: "value"; readonly slide: number; readonly notice: Notice }
  | { readonly kind: "many"; readonly count: number }
  | { readonly kind: "none" };

/** A longer text would no longer pass through mail programs and codes to point a phone at. */
export const mostSlides = 40;
/** In characters. */
export const longestTitle = 90;

const [betweenSlides, betweenValues] = [";", "/"];

/** What a view holds beside its picture: lists of other pages, and what all slides have in common. */
const unpictured: ReadonlySet<string> = new Set([
  "types",
  "kinds",
  "articles",
  "verdicts",
  "claims",
  "q",
  "theme",
  "data",
]);

/** Reads a deck's text. Whatever it holds, slides that can be shown come out; what was wrong is listed. */
export function parseDeck(
  text: string,
  bounds: Bounds,
): { readonly chosen: readonly ChosenView[]; readonly notices: readonly DeckNotice[] } {
  const chosen: ChosenView[] = [];
  const notices: DeckNotice[] = [];
  const entries = entriesOf(text);
  for (const entry of entries.slice(0, mostSlides)) {
    const [name = "", ...pairs] = entry.split(betweenValues);
    const chart = name.trim().toLowerCase();
    if (!isChart(chart)) {
      notices.push({ kind: "chart", raw: presentable(name) });
      continue;
    }
    const query = new URLSearchParams();
    let title = "";
    for (const pair of pairs) {
      const at = pair.indexOf("=");
      const [key, value] = at < 0 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
      if (key === "title") title = titleFrom(value);
      else if (!unpictured.has(key)) query.set(key, value);
    }
    const parsed = parseAddress(query.toString(), bounds);
    chosen.push({ chart, view: parsed.view, title: title === "" ? null : title });
    for (const notice of parsed.notices) notices.push({ kind: "value", slide: chosen.length, notice });
  }
  if (entries.length > mostSlides) notices.push({ kind: "many", count: entries.length - mostSlides });
  if (chosen.length === 0) notices.push({ kind: "none" });
  return { chosen, notices };
}

export function formatDeck(chosen: readonly ChosenView[], bounds: Bounds): string {
  return chosen.map((one) => formatChosen(one, bounds)).join(betweenSlides);
}

/** One slide's part of the text. */
export function formatChosen({ chart, view, title }: ChosenView, bounds: Bounds): string {
  const query = new URLSearchParams(formatAddress(view, bounds));
  const pairs = [...query].filter(([key]) => !unpictured.has(key)).map((pair) => pair.join("="));
  const own = titleText(title ?? "");
  return [chart, ...pairs, ...(own === "" ? [] : [`title=${written(own)}`])].join(betweenValues);
}

/** The parts of a deck's text, a slide each, whatever they hold. */
export function entriesOf(text: string): readonly string[] {
  return text.split(betweenSlides).filter((entry) => entry.trim() !== "");
}

/** A deck's text from the parts of its slides. */
export function deckText(entries: readonly string[]): string {
  return entries.join(betweenSlides);
}

/** The deck's text in an address; null if it names none. */
export function deckIn(search: string): string | null {
  return new URLSearchParams(search).get("deck");
}

/** The query that leads to a deck: characters that an address may hold stay as they are, so that it can be read. */
export function deckSearch(text: string): string {
  const encoded = encodeURIComponent(text.replaceAll(/\p{Cs}/gu, "\ufffd"));
  return `?deck=${encoded.replaceAll(/%(?:2C|2F|3A|3B|3D)/g, (code) => decodeURIComponent(code))}`;
}

function isChart(name: string): name is ChartId {
  return Object.hasOwn(charts, name);
}

/** A title with what divides a deck's text written otherwise: `_` for a space, `~3B` for a semicolon. */
function written(title: string): string {
  return title
    .replaceAll(/[~_;/]/g, (sign) => `~${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll(" ", "_");
}

function titleFrom(raw: string): string {
  const decoded = raw
    .replaceAll("_", " ")
    .replaceAll(/~(7E|5F|3B|2F)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return titleText(decoded);
}

/** One line of a bearable length, without characters that would change their surroundings. */
export function titleText(text: string): string {
  const line = text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  return [...line].slice(0, longestTitle).join("").trim();
}

const longestRaw = 40;

function presentable(raw: string): string {
  return [...raw.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "\ufffd")].slice(0, longestRaw).join("");
}
