/** Type of the window's event by which an embed's script starts the whole page; its detail is an `AppStart`. */
export const appStart = "silk-ledger-start";

export interface AppStart {
  /** Rather fail than put a message in the place of the picture. */
  readonly keepPicture: boolean;
  /** The picture is not the prerendered one: the page is drawn in its place. */
  readonly redraws: boolean;
  /** Called when all is there, before anything is drawn. */
  readonly takeOver: () => void;
  /** Gets what becomes of it, at once. */
  readonly answer: (starting: Promise<void>) => void;
}
