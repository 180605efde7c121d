import { expect, test } from "vitest";
import { basePathFrom, reportUrlFrom, siteUrlFrom } from "../../scripts/build/site-url.ts";

test.each([
  ["https://example.org", "https://example.org/"],
  ["https://example.org/silk-ledger", "https://example.org/silk-ledger/"],
  [" http://127.0.0.1:8080/a/b/ ", "http://127.0.0.1:8080/a/b/"],
])("SITE_URL=%s is the site's address", (text, url) => {
  expect(siteUrlFrom({ SITE_URL: text })).toBe(url);
});

test.each([{}, { SITE_URL: "" }, { SITE_URL: "  " }])(
  "without SITE_URL, the site does not know where it stands",
  (env) => {
    expect(siteUrlFrom(env)).toBeNull();
  },
);

test.each([
  "example.org/atlas",
  "/atlas/",
  "ftp://example.org/",
  "https://example.org/?page=1",
  "https://example.org/#a",
])("SITE_URL=%s is refused with an example", (text) => {
  expect(() => siteUrlFrom({ SITE_URL: text })).toThrow(/https:\/\/example\.org\/silk-ledger\/.*is "/);
});

test("the folder of the host follows from the address, unless it is told", () => {
  expect(basePathFrom({}, "https://example.org/silk-ledger/")).toBe("/silk-ledger/");
  expect(basePathFrom({ BASE_PATH: "/atlas/" }, "https://example.org/silk-ledger/")).toBe("/atlas/");
  expect(basePathFrom({}, null)).toBe("/");
});

test.each([
  "mailto:data@example.org?subject={title}&body={text}",
  "https://example.org/issues/new?title={title}&body={text}",
])("REPORT_URL=%s is where errors are reported", (address) => {
  expect(reportUrlFrom({ REPORT_URL: ` ${address} ` })).toBe(address);
});

test("without REPORT_URL there is no such address", () => {
  expect(reportUrlFrom({})).toBeNull();
  expect(reportUrlFrom({ REPORT_URL: " " })).toBeNull();
});

test.each(["data@example.org", "ftp://example.org/{text}", "https://example.org/issues/new", "https://a b/{text}"])(
  "REPORT_URL=%s is refused with an example",
  (address) => {
    expect(() => reportUrlFrom({ REPORT_URL: address })).toThrow(/mailto:data@example\.org.*is "/);
  },
);
