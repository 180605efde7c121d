import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { firstPaint } from "../../scripts/deploy/first-paint.ts";
import { parameters } from "../../src/view/parameters.ts";

/** What the page knows of its address before it is first painted. */
function painted(page: string, search: string): Readonly<Record<string, string>> {
  const dataset: Record<string, string> = { page, version: "2026.03.18-abc123" };
  const around = {
    location: { search },
    URLSearchParams,
    HTMLElement: { prototype: { popover: null } },
    addEventListener: () => {},
    setTimeout: () => 0,
  };
  runInNewContext(firstPaint, {
    document: { documentElement: { dataset }, querySelector: () => null, addEventListener: () => {} },
    ...around,
  });
  const { page: _, version: __, scripted: ___, ...known } = dataset;
  return known;
}

describe("an embed's picture is as good as what its address asks for", () => {
  test.each([
    ["", {}],
    ["?theme=dark&fit=1&static=0", { theme: "dark", fit: "" }],
    ["?data=2026.03.18-abc123", {}],
  ])("with “%s”", (search, known) => expect(painted("embed/trade", search)).toEqual(known));

  test.each(Object.keys(parameters).filter((name) => name !== "theme"))("but not with another “%s”", (name) =>
    expect(painted("embed/trade", `?${name}=other`)).toEqual({ asked: "" }),
  );

  test.each(["theme", "static", "transparent", "plain", "fit"])("nor where “%s” has to be put right", (name) =>
    expect(painted("embed/trade", `?${name}=other`)).toEqual({ asked: "" }),
  );
});

test("nor where it names something that the page has to say it does not know", () =>
  expect(painted("embed/trade", "?contries=KAZ")).toEqual({ asked: "" }));

test("other pages wait for whatever their address asks for, but for colours", () => {
  expect(painted("present", "?deck=trade")).toEqual({ asked: "" });
  expect(painted("present", "?theme=light")).toEqual({ theme: "light" });
});
