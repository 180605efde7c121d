import { type ChildProcess, fork } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RasterAnswer, RasterOrder } from "./rasterise-pictures.ts";

/** Turns pictures into PNG files, several at once, each only once: what was drawn before is kept for the next build. */
export interface Rasteriser {
  /** How many came from the cache so far. */
  readonly saved: number;
  /** `svg` is a document of the shape asked for. Rejects if it cannot be drawn. */
  png(svg: string, width: number, height: number): Promise<Uint8Array>;
  /** Stops the processes, and forgets pictures that no build has asked for in a while. */
  close(): Promise<void>;
}

const cache = join(".cache", "pictures");
/** After how long a picture that nobody asked for is forgotten: ms. */
const patience = 14 * 86_400_000;

/** Rejects with the reason if pictures cannot be drawn on this machine. */
export async function startRasteriser(): Promise<Rasteriser> {
  const edition = await editionOf();
  const workers: Worker[] = [await startWorker()];
  const most = availableParallelism();
  await mkdir(cache, { recursive: true });
  let saved = 0;

  const leastBusy = async () => {
    const idlest = workers.toSorted((a, b) => a.pending - b.pending)[0];
    if (idlest && (idlest.pending === 0 || workers.length === most)) return idlest;
    const started = await startWorker();
    workers.push(started);
    return started;
  };
  // One after the other, or all of the first orders would each start a process.
  let assigning: Promise<unknown> = Promise.resolve();
  const assign = (): Promise<Worker> => {
    const assigned = assigning.then(leastBusy);
    assigning = assigned;
    return assigned;
  };

  const drawing = new Map<string, Promise<Uint8Array>>();
  const draw = async (file: string, order: Omit<RasterOrder, "id">) => {
    try {
      const known = await readFile(file);
      saved++;
      await utimes(file, new Date(), new Date());
      return known;
    } catch {
      const worker = await assign();
      const drawn = await worker.draw(order);
      // Whole or not at all, even if the build is stopped here or another one runs.
      await writeFile(`${file}.${process.pid}`, drawn);
      await rename(`${file}.${process.pid}`, file);
      return drawn;
    }
  };

  return {
    get saved() {
      return saved;
    },
    png(svg, width, height) {
      const digest = createHash("sha256").update(`${edition} ${width}x${height} ${svg}`).digest("hex");
      const png = drawing.get(digest) ?? draw(join(cache, `${digest}.png`), { svg, width, height });
      drawing.set(digest, png);
      return png;
    },
    async close() {
      for (const worker of workers) worker.stop();
      await forgetUnused();
    },
  };
}

interface Worker {
  readonly pending: number;
  draw(order: Omit<RasterOrder, "id">): Promise<Uint8Array>;
  stop(): void;
}

function startWorker(): Promise<Worker> {
  const script = fileURLToPath(new URL("./rasterise-pictures.ts", import.meta.url));
  const child = fork(script, { execArgv: ["--import", "tsx"], serialization: "advanced" });
  return new Promise((started, fail) => {
    child.once("message", (answer: RasterAnswer) => {
      if ("ready" in answer && answer.ready) started(workerOf(child));
      else fail(new Error("reason" in answer ? answer.reason : "no answer"));
    });
    child.once("error", fail);
    child.once("exit", (code, signal) => fail(new Error(`drawing stopped (${signal ?? `exit code ${code}`})`)));
  });
}

function workerOf(child: ChildProcess): Worker {
  const waiting = new Map<number, { done: (png: Uint8Array) => void; fail: (error: Error) => void }>();
  let next = 0;
  child.on("message", (answer: RasterAnswer) => {
    if (!("id" in answer)) return;
    const order = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ("png" in answer) order?.done(answer.png);
    else order?.fail(new Error(answer.reason));
  });
  child.once("exit", (code, signal) => {
    for (const { fail } of waiting.values()) fail(new Error(`Drawing stopped (${signal ?? `exit code ${code}`})`));
  });
  return {
    get pending() {
      return waiting.size;
    },
    draw: (order) =>
      new Promise((done, fail) => {
        const id = next++;
        waiting.set(id, { done, fail });
        child.send({ ...order, id } satisfies RasterOrder, (error) => {
          if (error) fail(error);
        });
      }),
    stop() {
      if (child.connected) child.disconnect();
    },
  };
}

/** What a PNG depends on beside its picture: the code that draws, and the libraries and fonts it draws with. */
async function editionOf(): Promise<string> {
  const hash = createHash("sha256");
  for (const source of ["rasterise-pictures.ts", "picture-fonts.ts", "picture-palette.ts", "png-file.ts"]) {
    hash.update(await readFile(new URL(source, import.meta.url)));
  }
  return hash.update(await readFile("package-lock.json")).digest("hex");
}

async function forgetUnused(): Promise<void> {
  for (const name of await readdir(cache)) {
    const file = join(cache, name);
    // Another build may have been quicker.
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Infinity }));
    if (Date.now() - mtimeMs > patience) await rm(file, { force: true });
  }
}
