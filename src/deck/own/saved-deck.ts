/** The deck that a reader gathers, as its text: kept in this browser alone, and only if it may be. */
const place = "silk-ledger-slides";

export function savedDeck(): string {
  try {
    return localStorage.getItem(place) ?? "";
  } catch {
    return unkept;
  }
}

/** Where the browser keeps nothing, the deck lasts as long as the page. */
let unkept = "";

export function saveDeck(text: string): void {
  unkept = text;
  try {
    if (text === "") localStorage.removeItem(place);
    else localStorage.setItem(place, text);
  } catch {
    // See above.
  }
}
