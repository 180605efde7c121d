/** Writes the file of the headings' usual letters, which the styles name. */
import { writeFile } from "node:fs/promises";
import { command } from "../command.ts";
import { cutHeadingFont, usualFont } from "./cut-heading-font.ts";

await command(async () => writeFile(usualFont, await cutHeadingFont()));
