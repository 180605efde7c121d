/** Contents of the clipboard by media type; each may still be in the making. */
export type Contents = Readonly<Record<string, Promise<Blob>>>;

/** To be called in the very click: browsers take what comes later only if they were promised it then. */
export async function writeClipboard(contents: Contents): Promise<void> {
  const types = Object.keys(contents);
  // The clipboard hides why a content failed: the cause is in the promise itself.
  const made = Promise.all(Object.values(contents));
  if (typeof ClipboardItem === "function" && navigator.clipboard) {
    const written = navigator.clipboard.write([new ClipboardItem({ ...contents })]);
    await Promise.all([made, written]);
    return;
  }
  const blobs = await made;
  const text = blobs[types.indexOf("text/plain")];
  if (!text || !navigator.clipboard) throw new DOMException("No clipboard", "NotAllowedError");
  await navigator.clipboard.writeText(await text.text());
}

export function textContent(text: Promise<string>, type = "text/plain"): Promise<Blob> {
  return text.then((content) => new Blob([content], { type }));
}
