import { useState } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";
import { DropMenu } from "../ui/drop-menu.tsx";
import { useView } from "../view/use-view.ts";
import { MenuContent } from "./filters.tsx";

/** Shows the page as it would have been on a day: only what had been published by then. */
export function AsOfControl() {
  const { view } = useView();
  const i18n = useI18n();
  const [isOpened, setOpened] = useState(false);
  return (
    <DropMenu
      id="asof"
      className={view.asof === null ? "as-of" : "as-of is-set"}
      label={view.asof === null ? i18n.t("asof.now") : i18n.t("asof.chosen", { day: i18n.date(view.asof) })}
      onOpen={() => setOpened(true)}
    >
      {isOpened && <MenuContent menu="asof" />}
    </DropMenu>
  );
}
