/** The reader's own deck, as its text: saved in this browser only, if it allows that. */
const place = "silk-ledger-slides";

/** What the browser would not keep, because it forbids storage or has no room left: it lasts as long as the page. */
let unkept: string | null = null;

export function savedDeck(): string {
  if (unkept !== null) return unkept;
  try {
    return localStorage.getItem(place) ?? "";
  } catch {
    return "";
  }
}

export function saveDeck(text: string): void {
  try {
    if (text === "") localStorage.removeItem(place);
    else localStorage.setItem(place, text);
    unkept = null;
  } catch {
    unkept = text;
  }
}
