/**
 * What the build knows of the files that a page loads: a file with the digest that its name has here is the one that was
 * checked then. Names are those of tables, "events", and of texts in the page's language, "texts/events".
 */
export type Digests = Readonly<Record<string, string>>;

/** Bytes of a SHA-256 that a digest has. */
export const digestBytes = 12;

/** As the page's HTML has them: "events:0sTqrCJ5qm8tS8Sx trade:…". */
export function formatDigests(digests: Digests): string {
  return Object.entries(digests)
    .map(([name, digest]) => `${name}:${digest}`)
    .join(" ");
}

export function parseDigests(text: string): Digests {
  return Object.fromEntries(
    text.split(" ").flatMap((one) => {
      const [name, digest] = one.split(":");
      return name && digest ? [[name, digest]] : [];
    }),
  );
}

/** In base64; null where the browser works out none, as on an address without encryption. */
export async function digestOf(file: ArrayBuffer): Promise<string | null> {
  try {
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", file), 0, digestBytes);
    return btoa(String.fromCharCode(...hash));
  } catch {
    return null;
  }
}
