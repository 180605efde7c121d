import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vi } from "vitest";
import { usualFont } from "../../scripts/fonts/cut-heading-font.ts";
import type { FormatId } from "../../src/export/formats/formats.ts";
import type { FileOptions } from "../../src/export/formats/format.ts";
import type { Subject } from "../../src/export/subject.ts";
import { fileOf } from "../export/files/files.ts";

/** Programs of the world that open our files: how each is called, asked for its version, and installed on Debian. */
const programs = {
  inkscape: { commands: ["inkscape"], asks: ["--version"], packages: "inkscape" },
  rsvg: { commands: ["rsvg-convert"], asks: ["--version"], packages: "librsvg2-bin" },
  office: {
    commands: ["soffice", "libreoffice"],
    asks: ["--version"],
    packages: "libreoffice-calc libreoffice-impress",
  },
  pandas: {
    commands: ["/usr/bin/python3", "python3"],
    asks: ["-c", "import pandas, openpyxl; print('pandas', pandas.__version__)"],
    packages: "python3-pandas python3-openpyxl",
  },
  ogr: { commands: ["ogrinfo"], asks: ["--version"], packages: "gdal-bin" },
} as const satisfies Readonly<
  Record<string, { readonly commands: readonly string[]; readonly asks: readonly string[]; readonly packages: string }>
>;

/** The command of a program that works here, "" where there is none; says which version it is, or that it is not tried. */
export function commandOf(id: keyof typeof programs): string {
  const { commands, asks, packages } = programs[id];
  for (const command of commands) {
    try {
      const said = execFileSync(command, [...asks], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
      console.info(said.trim().split("\n")[0]);
      return command;
    } catch {
      // The next one may be there.
    }
  }
  console.warn(`Not tried, since it is not installed: ${id} (apt-get install --no-install-recommends ${packages})`);
  return "";
}

/** What a program prints. Throws if it fails. */
export function output(command: string, ...args: readonly string[]): string {
  return execFileSync(command, [...args], { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], timeout: 240_000 });
}

/** A folder of its own, which the system clears. */
export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), "silk-ledger-"));
}

// A page fetches the letters that it puts into pictures.
vi.stubGlobal("fetch", async () => new Response(readFileSync(usualFont)));

/** A file as a reader saves it, in a folder; its path. */
export async function savedIn(
  folder: string,
  name: string,
  format: FormatId,
  subject: Subject,
  options: Partial<FileOptions> = {},
): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, new Uint8Array(await (await fileOf(format, subject, options)).arrayBuffer()));
  return file;
}
