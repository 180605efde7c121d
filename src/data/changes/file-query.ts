import { queryOptions } from "@tanstack/react-query";
import * as v from "valibot";

/** Versions never change: what was loaded once holds. */
export const lasting = {
  staleTime: Number.POSITIVE_INFINITY,
  retry: 1,
  retryOnMount: false,
  refetchOnWindowFocus: false,
  networkMode: "always",
} as const;

/** How to load a file of the site that is no table. */
export function fileQuery<Schema extends v.GenericSchema>(
  queryKey: readonly string[],
  address: string,
  schema: Schema,
) {
  return queryOptions({ ...lasting, queryKey, queryFn: ({ signal }) => loadFile(address, schema, signal) });
}

/** @throws if it cannot be had, or is not what the schema says. */
export async function loadFile<Schema extends v.GenericSchema>(
  address: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<v.InferOutput<Schema>> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return v.parse(schema, await response.json());
}
