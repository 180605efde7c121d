import { expect, test } from "vitest";
import { dialects } from "../../src/embed/host-messages.ts";

const address = "https://silk-ledger.example/embed/trade/?unit=share";

test("a height is told in every dialect that hosts already understand", () => {
  const [own, datawrapper, amp, text] = dialects("trade", { type: "height", height: 420 }, address);
  expect(own).toEqual({ "silk-ledger": { type: "height", chart: "trade", height: 420 } });
  expect(datawrapper).toEqual({ "datawrapper-height": { trade: 420 } });
  expect(amp).toEqual({ sentinel: "amp", type: "embed-size", height: 420 });
  expect(JSON.parse(text as string)).toEqual({ context: "iframe.resize", height: 420, src: address });
});

test("everything else is told in our own words alone, with the chart's name", () => {
  expect(dialects("map", { type: "view", address }, address)).toEqual([
    { "silk-ledger": { type: "view", chart: "map", address } },
  ]);
});
