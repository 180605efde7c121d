import { test } from "../fixtures.ts";
import { testRoom } from "./room-tests.ts";

// A setting of the browser, which no style can stand for.
test.use({
  launchOptions: async ({ launchOptions }, provide) =>
    provide({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), "--blink-settings=minimumFontSize=24,minimumLogicalFontSize=24"],
    }),
});

testRoom("no letter below 24 px", "");
