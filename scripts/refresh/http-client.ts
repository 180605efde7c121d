import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ky, { HTTPError } from "ky";
import pThrottle from "p-throttle";
import * as v from "valibot";
import type { Ask, Question } from "./loader.ts";
import { SourceFailure } from "./source-failure.ts";

export interface ClientOptions {
  readonly fetch: typeof fetch;
  readonly host: string;
  /** Least milliseconds from one request to the next. */
  readonly interval: number;
  readonly answers: AnswerCache;
  /** Told of every answer and every wait. */
  readonly log: (line: string) => void;
}

/**
 * Asks one host: a request at a time and no faster than its interval, again after failures that pass (429, 5xx, no
 * connection), as late as `Retry-After` says or else after 2 s, 4 s and so on, at random within the half of it. What
 * was answered is kept, so that an interrupted run goes on where it stopped.
 */
export function httpClient({ fetch, host, interval, answers, log }: ClientOptions): Ask {
  let reached = false;
  const isReached = () => reached;
  const throttled = pThrottle({ limit: 1, interval })((question: Question) => request(question, fetch, log, isReached));
  return async (question, read) => {
    const before = await answers.read(question.url);
    if (before !== null) {
      log(`${question.label} (answered before)`);
      return read(before);
    }
    const body = await throttled(question).catch((error: unknown) => Promise.reject(failureOf(error, host)));
    reached = true;
    const result = read(body);
    await answers.write(question.url, body);
    log(question.label);
    return result;
  };
}

const statusCodes = [408, 429, 500, 502, 503, 504];

async function request(
  question: Question,
  ask: typeof fetch,
  log: ClientOptions["log"],
  isReached: () => boolean,
): Promise<string> {
  const options = {
    fetch: ask,
    timeout: 90_000,
    retry: {
      limit: 5,
      statusCodes,
      afterStatusCodes: statusCodes,
      maxRetryAfter: 600_000,
      delay: (attempt: number) => 1000 * 2 ** attempt,
      backoffLimit: 60_000,
      jitter: (delay: number) => delay * (0.5 + Math.random() / 2),
      retryOnTimeout: true,
      // Whoever has no connection shall know it at once.
      shouldRetry: ({ error }: { error: Error }) => (error instanceof HTTPError || isReached() ? undefined : false),
    },
    hooks: {
      beforeRetry: [
        ({ error, retryCount }: { error: Error; retryCount: number }) =>
          log(`${question.label}: again, ${retryCount} (${briefly(error)})`),
      ],
    },
    headers: { "User-Agent": "silk-ledger data:refresh", ...question.headers },
  };
  return await ky.get(question.url, options).text();
}

function failureOf(cause: unknown, host: string): SourceFailure {
  if (cause instanceof SourceFailure) return cause;
  if (cause instanceof HTTPError) return new SourceFailure("refused", `it answers ${briefly(cause)}`, { cause });
  return new SourceFailure("connection", `no connection to ${host}`, { cause });
}

function briefly(error: Error): string {
  if (!(error instanceof HTTPError)) return "no connection";
  return `${error.response.status} ${error.response.statusText}`.trim();
}

const cachedSchema = v.object({ url: v.string(), asked: v.pipe(v.string(), v.isoTimestamp()), body: v.string() });

const cachedText = v.pipe(v.string(), v.parseJson(), cachedSchema);

/** Answers of a run that has not ended, a file each. None holds a key: these go in headers. */
export class AnswerCache {
  readonly #folder: string;
  readonly #now: Date;

  constructor(folder: string, now: Date) {
    this.#folder = folder;
    this.#now = now;
  }

  /** Null where there is none, or only a damaged one or one of more than a day ago. */
  async read(url: string): Promise<string | null> {
    const text = await readFile(this.#file(url), "utf8").catch(() => "");
    const cached = v.safeParse(cachedText, text);
    if (!cached.success) return null;
    const { asked, body } = cached.output;
    return this.#now.getTime() - Date.parse(asked) < 24 * 3600 * 1000 ? body : null;
  }

  async write(url: string, body: string): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    // Whoever stops the run while it writes leaves no half of an answer.
    const file = this.#file(url);
    await writeFile(`${file}.new`, JSON.stringify({ url, asked: this.#now.toISOString(), body }));
    await rename(`${file}.new`, file);
  }

  async clear(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  #file(url: string): string {
    return join(this.#folder, `${createHash("sha256").update(url).digest("hex").slice(0, 16)}.json`);
  }
}
