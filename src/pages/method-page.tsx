import { useWords } from "../i18n/words-context.tsx";
import { AddressNotices } from "./address-notices.tsx";

/** How the figures are chosen and computed, where they are known, and where sources contradict each other. */
export function MethodPage() {
  const words = useWords();
  return (
    <div className="method-page">
      <AddressNotices />
      <h1>{words.t("page.method.title")}</h1>
      <p>{words.t("method.lead")}</p>
    </div>
  );
}
