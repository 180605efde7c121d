import { runScript } from "../run-script.mjs";

runScript("test/test-steps.ts");
