import { runScript } from "./run-script.mjs";

runScript("test-steps.ts");
