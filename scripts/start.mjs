import { runScript } from "./run-script.mjs";

runScript("start.ts");
