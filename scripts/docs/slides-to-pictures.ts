import { execFile } from "node:child_process";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { createServer } from "vite";
import { Advice, command } from "../command.ts";
import { dataFolder } from "../build/dataset-files.ts";
import { publishedDataset } from "../build/published-dataset.ts";
import type { SampleDeck, sampleDeck } from "./sample-deck.ts";

const run = promisify(execFile);

/**
 * Makes decks of every chart in both themes and, by LibreOffice Impress, pictures of their slides to look at:
 * `npm run slides:look -- [--lang de] [--query "?ledger=both"] [--charts map,trade] [--years 2013,2024] [--shape 4:3] [--out folder]`.
 */
await command(async () => {
  const { values } = parseArgs({
    options: {
      lang: { type: "string", default: "en" },
      query: { type: "string", default: "" },
      charts: { type: "string", default: "" },
      years: { type: "string", default: "" },
      themes: { type: "string", default: "light,dark" },
      shape: { type: "string", default: "16:9" },
      out: { type: "string", default: ".cache/slides" },
    },
  });
  await rm(values.out, { recursive: true, force: true });
  await mkdir(values.out, { recursive: true });
  const { tables, mark } = await publishedDataset(dataFolder);
  const server = await createServer({ server: { middlewareMode: true, hmr: false, ws: false }, logLevel: "error" });
  try {
    const loaded = await server.ssrLoadModule("/scripts/docs/sample-deck.ts");
    const make = loaded["sampleDeck"] as typeof sampleDeck;
    for (const theme of values.themes.split(",") as SampleDeck["theme"][]) {
      const file = join(values.out, `${theme}.pptx`);
      await writeFile(
        file,
        await make({ ...values, shape: values.shape as SampleDeck["shape"], theme }, tables, mark.version),
      );
      await pictures(file, values.out);
    }
  } finally {
    await server.close();
  }
  const slides = (await readdir(values.out)).filter((name) => name.endsWith(".png"));
  console.log(`Drawn into ${values.out}/: ${slides.length} slides`);
});

async function pictures(file: string, folder: string): Promise<void> {
  const office = await firstOf("soffice", "libreoffice");
  if (office === null) {
    throw new Advice(`LibreOffice Impress is not installed, so there are no pictures; the deck is ${file}`);
  }
  await run(office, ["--headless", "--convert-to", "pdf", "--outdir", folder, file]);
  const pdf = file.replace(/\.pptx$/, ".pdf");
  const painter = await firstOf("pdftoppm");
  if (painter === null) throw new Advice(`pdftoppm (poppler-utils) is not installed; the slides are in ${pdf}`);
  await run(painter, ["-r", "80", "-png", pdf, pdf.replace(/\.pdf$/, "")]);
}

/** The first of these programs that there is, or null. */
async function firstOf(...programs: string[]): Promise<string | null> {
  for (const program of programs) {
    const isThere = await run(program, ["--version"]).then(
      () => true,
      (error: NodeJS.ErrnoException) => error.code !== "ENOENT",
    );
    if (isThere) return program;
  }
  return null;
}
