import { useEffect } from "react";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { useStore } from "../../ui/use-store.ts";
import { isRenewed, watchRelease } from "./release.ts";
import { useSite } from "../site.tsx";

/** Says so if the page is older than the site, and offers the new one: its address keeps the view. */
export function RenewedNotice({
  watches = true,
}: {
  /** False where nobody is to be interrupted: then only what could not be loaded raises the question. */
  readonly watches?: boolean;
}) {
  const i18n = useI18n();
  const { root } = useSite();
  const renewed = useStore(isRenewed, (is) => is);
  useEffect(() => (watches ? watchRelease(root) : undefined), [watches, root]);
  return (
    <div className="page-state is-renewed" role="status">
      {renewed && (
        <>
          {i18n.t("renewed.text")}{" "}
          <button type="button" onClick={() => location.reload()}>
            {i18n.t("renewed.open")}
          </button>
        </>
      )}
    </div>
  );
}
