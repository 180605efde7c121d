import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { Advice } from "../../scripts/command.ts";
import type { Figure, LeftOut, Loader, TradeFigure } from "../../scripts/refresh/loader.ts";
import type { Proposal } from "../../scripts/refresh/proposal-text.ts";
import { refreshProposal } from "../../scripts/refresh/refresh-proposal.ts";
import { loaders } from "../../scripts/refresh/registry.ts";
import { tables as schemas, type Dataset, type TradeFact } from "../../src/data/schema/schema.ts";
import * as v from "valibot";
import { datasetTables } from "../book.ts";

const now = new Date("2026-12-01T12:00:00Z");

function folder(): string {
  const made = join(mkdtempSync(join(tmpdir(), "silk-ledger-")), "refresh");
  onTestFinished(() => rmSync(join(made, ".."), { recursive: true }));
  return made;
}

const offline = async (): Promise<Response> => {
  throw new TypeError("fetch failed");
};

function run(chosen: readonly Loader[], tables: Dataset, fetch: typeof globalThis.fetch = offline, into = folder()) {
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const scope = { from: 2023, to: 2024, env: {} };
  return { lines, into, done: refreshProposal({ loaders: chosen, tables, scope, folder: into, fetch, now, log }) };
}

/** Gives these figures; asks for the cells of KAZ and CHN. */
function database(figures: readonly Figure[], of: Partial<Loader> = {}, leftOut: readonly LeftOut[] = []): Loader {
  const asked = new Set(["CHN export KAZ 2023", "CHN export KAZ 2024", "CHN import KAZ 2024", "gdp KAZ 2024"]);
  return {
    id: "imf-imts",
    publisher: "International Monetary Fund",
    title: "Trade",
    page: "https://data.imf.org/",
    licence: "IMF terms",
    host: "api.imf.org",
    interval: () => 0,
    load: async () => ({ figures, leftOut, asked, published: "2026-11-15" }),
    ...of,
  };
}

function figure(period: string, billions: number): TradeFigure {
  return { table: "trade", reporter: "CHN", partner: "KAZ", period, flow: "export", value: billions * 1e9 };
}

/** Tables with these rows of trade alone. */
function tablesWith(...facts: readonly Pick<TradeFact, "period" | "usdBn" | "source">[]): Dataset {
  const trade = facts.map((fact) => ({
    reporter: "CHN" as const,
    partner: "KAZ" as const,
    flow: "export" as const,
    asPublished: `${fact.usdBn * 1000} (US Dollars, Millions)`,
    confidence: "high" as const,
    ...fact,
  }));
  return { ...datasetTables(), trade, denominators: [] };
}

const byImf = "imf-dots-github-chn";
const byPress = "24kg-2017-differ-4-1";

test("a cell is new, as it was, or revised by so much", async () => {
  const tables = tablesWith({ period: "2023", usdBn: 24.7, source: byImf });
  const same = await run([database([figure("2023", 24.7)])], tables).done;
  expect(same).toMatchObject({ added: [], revised: [], gone: [], sources: [{ unchanged: 1 }] });
  const other = await run([database([figure("2023", 25), figure("2024", 28)])], tables).done;
  expect(other.revised).toMatchObject([{ cell: "CHN export KAZ 2023", before: 24.7, after: 25, source: byImf }]);
  expect(other.revised[0]?.percent).toBeCloseTo(1.2146, 3);
  expect(other.added).toMatchObject([{ period: "2024", usdBn: 28, source: "imf-imts-2026-12" }]);
});

test("a cell that the database gives no more is gone, unless it was left out with a reason", async () => {
  const tables = tablesWith({ period: "2023", usdBn: 24.7, source: byImf });
  const { gone } = await run([database([figure("2024", 28)])], tables).done;
  expect(gone).toEqual([{ cell: "CHN export KAZ 2023", before: 24.7, source: byImf }]);
  const leftOut = [{ cell: "CHN export KAZ 2023", why: "the IMF's estimate" }];
  const kept = await run([database([figure("2024", 28)], {}, leftOut)], tables).done;
  expect(kept).toMatchObject({ gone: [], leftOut });
});

test("figures of others that are more than a twentieth apart contradict it, in the tables and among the answers", async () => {
  const tables = tablesWith({ period: "2024", usdBn: 24, source: byPress });
  const near = await run([database([figure("2024", 24.5)])], tables).done;
  expect(near.contradicting).toEqual([]);
  const far = await run([database([figure("2024", 28)])], tables).done;
  expect(far.contradicting).toMatchObject([
    { before: 24, after: 28, source: byPress, why: expect.stringContaining("24.kg") },
  ]);
  const second = database([figure("2024", 20)], { id: "un-comtrade", publisher: "UN Comtrade", host: "un.org" });
  const both = await run([database([figure("2024", 24)]), second], tablesWith()).done;
  expect(both.contradicting).toMatchObject([{ before: 24, after: 20, why: expect.stringContaining("now differ") }]);
});

test("chapters that add up to more than their total are told", async () => {
  const chapter = { reporter: "CHN", partner: "KAZ", period: "2024", flow: "export", label: "Goods" } as const;
  const chapters = ["27", "84"].map((code) => ({
    ...chapter,
    table: "chapters" as const,
    chapter: code,
    value: 6e9,
    netWeightKg: null,
  }));
  const { contradicting } = await run([database([figure("2024", 10), ...chapters])], tablesWith()).done;
  expect(contradicting).toMatchObject([{ before: 10, after: 12, why: expect.stringContaining("chapters") }]);
});

test("a whole answer in another unit is refused, and what the others give is proposed", async () => {
  const tables = tablesWith({ period: "2023", usdBn: 24.7, source: byImf });
  const fine = database([figure("2024", 28)], { id: "un-comtrade", publisher: "UN Comtrade" });
  const { done, into } = run([database([figure("2023", 24_700)]), fine], tables);
  await expect(done).rejects.toThrow(/Monetary Fund: its figures are about 1e\+3 times ours: another unit/);
  const proposal = JSON.parse(readFileSync(join(into, "proposal.json"), "utf8")) as Proposal;
  expect(proposal.added).toMatchObject([{ usdBn: 28 }]);
  expect(proposal.revised).toEqual([]);
  expect(proposal.gone).toEqual([]);
});

test("a database that gives nothing at all has failed: nothing of it is gone", async () => {
  const tables = tablesWith({ period: "2023", usdBn: 24.7, source: byImf });
  await expect(run([database([])], tables).done).rejects.toThrow("no figure at all");
});

test("the rows it proposes fit the tables' schemas", async () => {
  const gdp: Figure = {
    table: "denominators",
    indicator: "gdp",
    country: "KAZ",
    period: "2024",
    value: 291_000_000_000,
  };
  const chapter: Figure = { ...figure("2024", 6), table: "chapters", chapter: "27", label: "Fuels", netWeightKg: 9 };
  const { added, sources, chapters } = await run([database([figure("2024", 28.123456789), gdp, chapter])], tablesWith())
    .done;
  expect(v.safeParse(schemas.trade, added.slice(0, 1)).issues).toBeUndefined();
  expect(v.safeParse(schemas.denominators, added.slice(1)).issues).toBeUndefined();
  expect(
    v.safeParse(
      schemas.sources,
      sources.map(({ source }) => source),
    ).issues,
  ).toBeUndefined();
  expect(v.safeParse(schemas.products, chapters).issues).toBeUndefined();
  expect(chapters).toMatchObject([{ code: "27", usdBn: 6, quantity: { value: 9, unit: "kg" } }]);
});

test("chapters have short names, in every language of the site", async () => {
  const chapter: Figure = {
    ...figure("2024", 6),
    table: "chapters",
    chapter: "85",
    label: "Electrical machinery and equipment and parts thereof; sound recorders and reproducers",
    netWeightKg: null,
  };
  const { done, into } = run([database([chapter])], tablesWith());
  const { chapters } = await done;
  const read = (file: string) => JSON.parse(readFileSync(join(into, file), "utf8")) as unknown;
  expect(chapters.map(({ label }) => label)).toEqual(["Electrical machinery and electronics"]);
  expect(read("chapter-texts.json")).toEqual({
    de: { "Electrical machinery and electronics": "Elektrotechnik und Elektronik" },
  });
});

test("a person reads what is proposed, and the tables are untouched", async () => {
  const before = statSync("data/trade.json").mtimeMs;
  const tables = tablesWith({ period: "2023", usdBn: 24.7, source: byImf });
  const { done, into } = run([database([figure("2023", 25), figure("2024", 28)])], tables);
  await done;
  const text = readFileSync(join(into, "proposal.md"), "utf8");
  expect(text).toContain(`| CHN export KAZ 2023 | 24.7 | 25 | +1.2 % | ${byImf} |`);
  expect(text).toContain("## New (1)");
  expect(text).toContain("## Gone (0)\n\nNone.");
  expect(statSync("data/trade.json").mtimeMs).toBe(before);
});

test("without a network: one line, and nothing is written", async () => {
  const { done, into, lines } = run(loaders, datasetTables());
  const error = await done.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Advice);
  expect((error as Advice).message).toMatch(/^No connection to any of [^\n]+: nothing was changed\.$/);
  expect(lines).toEqual([]);
  expect(existsSync(into)).toBe(false);
});

test("an interrupted run goes on where it stopped", async () => {
  const pages = Array.from({ length: 4 }, (_, index) => `https://api.imf.org/${index}`);
  const paged = database([], {
    load: async (ask) => {
      for (const url of pages) await ask({ url, label: url }, (body) => body);
      return { figures: [figure("2024", 28)], leftOut: [], asked: new Set(), published: null };
    },
  });
  const asked: string[] = [];
  const until = (count: number) => async (request: RequestInfo | URL) => {
    if (asked.length >= count) return new Response("over quota", { status: 403 });
    asked.push(request instanceof Request ? request.url : String(request));
    return new Response("fine");
  };
  const into = folder();
  await expect(run([paged], tablesWith(), until(2), into).done).rejects.toThrow("403");
  await run([paged], tablesWith(), until(9), into).done;
  expect(asked).toEqual(pages);
  expect(readdirSync(into).toSorted()).toEqual(["chapter-texts.json", "chapters.json", "proposal.json", "proposal.md"]);
});
