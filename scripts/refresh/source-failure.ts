import * as v from "valibot";

/**
 * Why a database gave nothing that can be used: it could not be reached, it refused, or its answer is not what it
 * documents.
 */
export class SourceFailure extends Error {
  readonly kind: "connection" | "refused" | "unexpected";

  constructor(kind: SourceFailure["kind"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** Reads an answer in JSON. @throws {SourceFailure} if it is something else, breaks off, or has another shape. */
export function readJson<Schema extends v.GenericSchema>(schema: Schema, body: string): v.InferOutput<Schema> {
  refuseMarkup(body, "JSON");
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch (cause) {
    throw new SourceFailure("unexpected", `its JSON breaks off or is damaged after ${body.length} characters`, {
      cause,
    });
  }
  const result = v.safeParse(schema, parsed);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new SourceFailure(
    "unexpected",
    `its answer has another shape: ${v.getDotPath(issue) ?? "as a whole"}: ${issue.message}`,
  );
}

/** @throws {SourceFailure} for a page of HTML or XML, which gateways give in place of data. */
export function refuseMarkup(body: string, expected: string): void {
  if (body.trim() === "") throw new SourceFailure("unexpected", "its answer is empty");
  if (!body.trimStart().startsWith("<")) return;
  const title = /<title>([^<]{1,80})/i.exec(body)?.[1]?.trim();
  throw new SourceFailure(
    "unexpected",
    `it answers with a page${title ? ` (“${title}”)` : ""} in place of ${expected}`,
  );
}
