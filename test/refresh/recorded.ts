import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Ask, Loader, Question, Scope } from "../../scripts/refresh/loader.ts";

/** An answer in the shape that a database documents, as text. */
export function recorded(name: string): string {
  return readFileSync(join("test", "fixtures", "refresh", name), "utf8");
}

export const year2024: Scope = { from: 2024, to: 2024, env: {} };

/** Loads from answers in place of a network; returns what was asked as well. */
export async function loadFrom(loader: Loader, answer: (question: Question) => string, scope = year2024) {
  const questions: Question[] = [];
  const ask: Ask = async (question, read) => {
    questions.push(question);
    return read(answer(question));
  };
  return { ...(await loader.load(ask, scope)), questions };
}
