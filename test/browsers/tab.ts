/** Ends of a page that every browser here can be asked for; what one cannot do is in its entry of `browsers.ts`. */
export interface Tab {
  /** Loads an address and waits until the page is loaded, unless told not to. Throws if there is none. */
  open(address: string): Promise<void>;
  address(): Promise<string>;
  /** Runs a function in the page: it must not use anything from around it. Arguments and result are JSON. */
  run<Args extends readonly unknown[], Result>(
    code: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** The same in the frame at a selector, whatever its origin. */
  runInFrame<Result>(frame: string, code: () => Result): Promise<Awaited<Result>>;
  /** Scrolls the first element at a selector into sight and clicks it as a mouse does. Throws if there is none. */
  click(selector: string): Promise<void>;
  /** Presses a key, or several at once: "ArrowRight", "Control+c". */
  press(keys: string): Promise<void>;
  /** Gives a file to a field for files. */
  chooseFile(selector: string, file: string): Promise<void>;
  /** The window as it is, PNG. */
  picture(): Promise<Uint8Array>;
  /** The page on paper, PDF; null where the browser cannot be asked for it. */
  print(): Promise<Uint8Array | null>;
  /** What the page has thrown or logged as an error; null where the browser does not tell. */
  problems(): readonly string[] | null;
  close(): Promise<void>;
}

export interface TabOptions {
  /** Folder for what the page saves. */
  readonly downloads: string;
  /** The colours of the system in place of the page's. */
  readonly forcedColours?: boolean;
  /** Whether `open` waits until the page is loaded, which it never is without one of its files: by default it does. */
  readonly waits?: boolean;
}

export const screen = { width: 1280, height: 900 } as const;
