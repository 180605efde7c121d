import type { Book } from "../data/book.ts";
import { changeOf } from "../data/figures/change-figure.ts";
import { centralAsia } from "../data/countries.ts";
import type { Figure } from "../data/figures/figure-type.ts";
import { sourcesOf, totalOf } from "../data/figures/figure.ts";
import { mirrorOf } from "../data/figures/mirror.ts";
import type { EventTitle } from "../data/schema/schema.ts";
import { shareOf } from "../data/figures/share-figure.ts";
import type { StoryStep } from "./story.ts";

/** What a placeholder of a step stands for; null where the books are silent. */
export type StoryValue = { readonly figure: Figure | null } | { readonly event: EventTitle | null };

export function storyValues(book: Book, step: StoryStep): ReadonlyMap<string, StoryValue> {
  return new Map(Object.keys(step.values).map((name) => [name, valueOf(book, step, name)]));
}

/** Ids of the sources of everything that a step tells: of its figures, of its events, then of what else its text says. */
export function storySources(book: Book, step: StoryStep): readonly string[] {
  const ids = new Set<string>();
  for (const value of storyValues(book, step).values()) {
    if ("figure" in value && value.figure) for (const id of sourcesOf(value.figure)) ids.add(id);
  }
  for (const id of step.events) for (const source of eventOf(book, id)?.sources ?? []) ids.add(source);
  for (const id of step.sources ?? []) ids.add(id);
  return [...ids];
}

function valueOf(book: Book, step: StoryStep, name: string): StoryValue {
  const value = step.values[name];
  if (value === undefined) return { figure: null };
  if ("event" in value) return { event: eventOf(book, value.event) };
  return { figure: figureFor(book, step, name) };
}

function figureFor(book: Book, step: StoryStep, name: string): Figure | null {
  const value = step.values[name];
  if (value === undefined || "event" in value) return null;
  if ("figure" in value) {
    const { ledger, countries = centralAsia, year, flow } = value.figure;
    return totalOf(book, ledger, countries, year, flow).figure;
  }
  if ("share" in value) {
    const { ledger, country, year, flow } = value.share;
    return shareOf(book, ledger, country, year, flow);
  }
  if ("mirror" in value) {
    const { of, country, year, flow } = value.mirror;
    return mirrorOf(book, country, year, flow)[of];
  }
  const [from, to] = value.change.map((part) => (part === name ? null : figureFor(book, step, part)));
  return from && to ? changeOf(from, to) : null;
}

function eventOf(book: Book, id: string): EventTitle | null {
  return book.dataset.events.find((event) => event.id === id) ?? null;
}
