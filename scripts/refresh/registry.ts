import { comtrade } from "./loaders/comtrade.ts";
import { imf } from "./loaders/imf.ts";
import { worldBank } from "./loaders/world-bank.ts";
import type { Loader } from "./loader.ts";

/** The databases that `npm run data:refresh` asks. */
export const loaders: readonly Loader[] = [comtrade, imf, worldBank];
