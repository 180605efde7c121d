import { expect, test } from "vitest";
import { reportUrlFrom } from "../../scripts/build/report-url.ts";

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

test.each(["data@example.org", "javascript:alert({text})", "https://example.org/issues/new", "https://a b/{text}"])(
  "REPORT_URL=%s is refused with an example",
  (address) => {
    expect(() => reportUrlFrom({ REPORT_URL: address })).toThrow(/mailto:data@example\.org.*is "/);
  },
);
