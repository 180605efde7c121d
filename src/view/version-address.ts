/** An address, or its query, with this version of the dataset in it, or with none; all else stays as it is. */
export function withVersion(address: string, version: string | null): string {
  const [, place = "", query = "", anchor = ""] = /^([^?#]*)\??([^#]*)(.*)$/s.exec(address) ?? [];
  const parts = query.split("&").filter((part) => part !== "" && !part.startsWith("data="));
  if (version !== null) parts.push(`data=${version}`);
  return `${place}${parts.length === 0 ? "" : `?${parts.join("&")}`}${anchor}`;
}
