import { useI18n } from "../i18n/i18n-context.tsx";
import { CopyFailure } from "../ui/copy-failure.tsx";
import { useCopying } from "../ui/dom/use-copying.ts";
import { useSite } from "./site.tsx";

/** Copies what those need to know who mend the site: the error, the view, the versions. Nothing is sent. */
export function ErrorReport({ error }: { readonly error: unknown }) {
  const i18n = useI18n();
  const { datasetVersion } = useSite();
  const { copied, copy } = useCopying();
  const report = () =>
    errorReport(error, {
      address: location.href,
      data: datasetVersion,
      build: document.documentElement.dataset["build"] ?? "",
      browser: navigator.userAgent,
    });
  return (
    <>
      {" "}
      <button type="button" onClick={() => void copy(report())}>
        {i18n.t("error.report")}
      </button>
      <span role="status">{copied && !copied.failure && ` ${i18n.t("error.report.copied")}`}</span>
      {copied?.failure && <CopyFailure fault={copied.failure} text={copied.text} />}
    </>
  );
}

/** In signs: the beginning of a stack names the place, the rest is React. */
const longest = 1500;

/** In English, for those who mend the site. */
export function errorReport(
  error: unknown,
  where: { readonly address: string; readonly data: string; readonly build: string; readonly browser: string },
): string {
  const { name, message, stack } = error instanceof Error ? error : { name: "", message: String(error), stack: "" };
  const thrown = [name, message].filter((part) => part !== "").join(": ");
  return [
    `What failed: ${thrown.slice(0, longest)}`,
    `Page: ${where.address}`,
    `Version of the data: ${where.data}`,
    `Version of the site: ${where.build}`,
    `Browser: ${where.browser}`,
    (stack ?? "").slice(0, longest),
  ]
    .join("\n")
    .trimEnd();
}
