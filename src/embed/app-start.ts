/** How an embed's script asks the page's own for the whole page: as an event of the window with an `AppStart`. */
export const appStart = "silk-ledger-start";

export interface AppStart {
  /** Rather fail than put a message in the place of the picture. */
  readonly keepPicture: boolean;
  /** Called when all is there, before anything is drawn. */
  readonly takeOver: () => void;
  /** Gets what becomes of it, at once. */
  readonly answer: (starting: Promise<void>) => void;
}
