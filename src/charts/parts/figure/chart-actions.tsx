import type { MouseEvent } from "react";
import type { I18n } from "../../../i18n/i18n.ts";

/** Shows and hides a chart's table. */
export function TableAction({
  i18n,
  pressed = false,
  onPress,
}: {
  readonly i18n: I18n;
  readonly pressed?: boolean;
  readonly onPress?: () => void;
}) {
  return (
    <button type="button" aria-pressed={pressed} onClick={onPress}>
      {i18n.t("action.table")}
    </button>
  );
}

/** Opens the dialog in which a chart is shared. */
export function ShareAction({
  i18n,
  onPress,
}: {
  readonly i18n: I18n;
  readonly onPress?: (event: MouseEvent<HTMLButtonElement>) => void;
}) {
  return (
    <button type="button" aria-haspopup="dialog" onClick={onPress}>
      {i18n.t("action.share")}
    </button>
  );
}
