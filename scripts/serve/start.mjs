import { runScript } from "../run-script.mjs";

runScript("serve/start.ts");
