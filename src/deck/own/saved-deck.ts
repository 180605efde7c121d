/** The reader's own deck, as its text: saved in this browser only, if it allows that. */
const place = "silk-ledger-slides";

export function savedDeck(): string {
  try {
    return localStorage.getItem(place) ?? "";
  } catch {
    return unkept;
  }
}

/** Where the browser forbids storage, the deck lasts as long as the page. */
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
