import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Dataset, Source } from "../../src/data/schema/schema.ts";
import { Advice } from "../command.ts";
import { langs, sourceLang } from "../../src/i18n/languages.ts";
import { chapterNames, compare, contradictionsBetween, unitFactor } from "./compare.ts";
import type { Loaded, Loader, Scope } from "./loader.ts";
import { AnswerCache, httpClient } from "./http-client.ts";
import { type Proposal, proposalText } from "./proposal-text.ts";
import { SourceFailure } from "./source-failure.ts";

export interface RefreshOptions {
  readonly loaders: readonly Loader[];
  readonly tables: Dataset;
  readonly scope: Scope;
  /** Of the proposal and of the answers so far. */
  readonly folder: string;
  readonly fetch: typeof fetch;
  readonly now: Date;
  readonly log: (line: string) => void;
}

/**
 * Asks all databases at the same time, each at its own pace, and writes `proposal.json`, `proposal.md` and, as they
 * are many, `chapters.json`, with their names in other languages as `chapter-texts.json`. Where none can be reached
 * nothing is written at all.
 *
 * @throws {Advice} where a database failed; the proposal then holds what the others gave.
 */
export async function refreshProposal(options: RefreshOptions): Promise<Proposal> {
  const { loaders, tables, scope, folder, now, log } = options;
  const answers = new AnswerCache(join(folder, "answers"), now);
  const results = await Promise.all(
    loaders.map(async (loader) => {
      const tell = (line: string) => log(`${loader.publisher}: ${line}`);
      const ask = httpClient({
        fetch: options.fetch,
        host: loader.host,
        interval: loader.interval(scope),
        answers,
        log: tell,
      });
      const loaded = await loader.load(ask, scope).then(
        (found) => checked(found, tables),
        (error: unknown) => (error instanceof SourceFailure ? error : Promise.reject(error)),
      );
      return { loader, loaded };
    }),
  );
  const failures = results.filter(({ loaded }) => loaded instanceof SourceFailure);
  if (failures.every(({ loaded }) => isUnreachable(loaded)) && failures.length === loaders.length) {
    const hosts = loaders.map(({ host }) => host).join(", ");
    throw new Advice(`No connection to any of ${hosts}: nothing was changed.`);
  }
  const proposal = proposalOf(results, options);
  await mkdir(folder, { recursive: true });
  const { chapters, ...rest } = proposal;
  await writeFile(join(folder, "proposal.json"), `${JSON.stringify(rest, null, 2)}\n`);
  await writeFile(join(folder, "chapters.json"), `${JSON.stringify(chapters)}\n`);
  await writeFile(join(folder, "chapter-texts.json"), `${JSON.stringify(chapterTexts(chapters), null, 2)}\n`);
  await writeFile(join(folder, "proposal.md"), proposalText(proposal));
  if (failures.length > 0) {
    const lines = proposal.sources.flatMap(({ publisher, failure }) => (failure ? [`${publisher}: ${failure}.`] : []));
    throw new Advice(`${lines.join("\n")}\nThe proposal holds what the others gave; run it again to go on from here.`);
  }
  await answers.clear();
  return proposal;
}

/** The chapters' names in each other language, by the labels of their rows, as `data/texts/<lang>/products.json` has them. */
function chapterTexts(chapters: Proposal["chapters"]) {
  const labels = new Map(chapters.map(({ code, label }) => [code, label]));
  const inLanguage = (lang: (typeof langs)[number]) =>
    [...labels].flatMap(([code, label]) => {
      const name = chapterNames.get(code);
      return name?.[sourceLang] === label ? [[label, name[lang]] as const] : [];
    });
  const others = langs.filter((lang) => lang !== sourceLang);
  return Object.fromEntries(others.map((lang) => [lang, Object.fromEntries(inLanguage(lang).toSorted())]));
}

type Result = { readonly loader: Loader; readonly loaded: Loaded | SourceFailure };

/** An answer without a single figure, or in another unit, is no answer. */
function checked(loaded: Loaded, tables: Dataset): Loaded | SourceFailure {
  if (loaded.figures.length === 0) return new SourceFailure("unexpected", "its answers hold no figure at all");
  const factor = unitFactor(loaded.figures, tables);
  if (factor === null) return loaded;
  return new SourceFailure("unexpected", `its figures are about ${factor.toPrecision(1)} times ours: another unit`);
}

function isUnreachable(loaded: Loaded | SourceFailure): boolean {
  return loaded instanceof SourceFailure && loaded.kind === "connection";
}

function proposalOf(results: readonly Result[], { tables, scope, now }: RefreshOptions): Proposal {
  const good = results.flatMap(({ loader, loaded }) => (loaded instanceof SourceFailure ? [] : [{ loader, loaded }]));
  const compared = new Map(
    good.map(({ loader, loaded }) => [loader, compare(loader, loaded, tables, sourceOf(loader, loaded, now).id)]),
  );
  const all = [...compared.values()];
  const between = good.flatMap((one, index) =>
    good
      .slice(index + 1)
      .flatMap((other) =>
        contradictionsBetween(one.loaded.figures, other.loaded.figures, [one.loader.publisher, other.loader.publisher]),
      ),
  );
  return {
    asked: now.toISOString(),
    years: [scope.from, scope.to],
    sources: results.map(({ loader, loaded }) => ({
      id: loader.id,
      publisher: loader.publisher,
      failure: loaded instanceof SourceFailure ? loaded.message : null,
      figures: loaded instanceof SourceFailure ? 0 : loaded.figures.length,
      unchanged: compared.get(loader)?.unchanged ?? 0,
      source: sourceOf(loader, loaded, now),
    })),
    added: all.flatMap(({ added }) => added),
    revised: all.flatMap(({ revised }) => revised),
    gone: all.flatMap(({ gone }) => gone),
    contradicting: [...all.flatMap(({ contradicting }) => contradicting), ...between],
    leftOut: good.flatMap(({ loaded }) => loaded.leftOut),
    chapters: all.flatMap(({ chapters }) => chapters),
  };
}

/** A database is another source each time it is asked: what it says now does not replace what it said. */
function sourceOf(loader: Loader, loaded: Loaded | SourceFailure, now: Date): Source {
  const day = now.toISOString().slice(0, 10);
  return {
    id: `${loader.id}-${day.slice(0, 7)}`,
    publisher: loader.publisher,
    title: loader.title,
    url: loader.page,
    published: loaded instanceof SourceFailure ? day : (loaded.published ?? day),
    language: "en",
    kind: "statistics",
    cites: null,
    linkable: true,
    licence: loader.licence,
  };
}
