import { expect, test } from "vitest";
import { withVersion } from "../../src/view/version-address.ts";

const version = "2026.03.18-ab12cd";

test.each([
  ["https://atlas.example/", `https://atlas.example/?data=${version}`],
  ["https://atlas.example/de/?countries=KAZ,UZB", `https://atlas.example/de/?countries=KAZ,UZB&data=${version}`],
  ["https://atlas.example/events/?q=%26#summit", `https://atlas.example/events/?q=%26&data=${version}#summit`],
  ["https://atlas.example/?data=bad&year=2023", `https://atlas.example/?year=2023&data=${version}`],
])("%s with a version is %s", (address, dated) => {
  expect(withVersion(address, version)).toBe(dated);
});

test.each([
  [`?data=${version}`, ""],
  [`?year=2023&data=${version}&plain=1`, "?year=2023&plain=1"],
  [`?data=${version}&deck=trade~year%3D2023`, "?deck=trade~year%3D2023"],
  ["?metadata=1", "?metadata=1"],
  ["", ""],
  ["de/#top", "de/#top"],
  ["?year=2023#a\nb", "?year=2023#a\nb"],
])("%s without its version is %s", (query, plain) => {
  expect(withVersion(query, null)).toBe(plain);
});
