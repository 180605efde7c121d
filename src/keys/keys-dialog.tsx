import "./keys-dialog.css";
import { useState } from "react";
import { centralAsia } from "../data/countries.ts";
import type { I18n } from "../i18n/i18n.ts";
import { useI18n } from "../i18n/i18n-context.tsx";
import { systemOfKeys } from "../search-dialog/search-shortcut.ts";
import { withMessages } from "../shell/with-messages.tsx";
import { CloseButton, ModalDialog } from "../ui/modal-dialog.tsx";
import { opensByKey, setOpensByKey } from "./keys-shortcut.ts";
import { pageKeys } from "./page-keys.ts";

/** The keys that do something on the page shown. */
function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const i18n = useI18n();
  const [groups] = useState(() => pageKeys.filter(({ on }) => document.querySelector(on) !== null));
  const countries = i18n.countries(centralAsia);
  const [byKey, setByKey] = useState(opensByKey);
  return (
    <ModalDialog className="keys-dialog" labelledBy="keys-title" onClose={onClose}>
      <CloseButton />
      <h2 id="keys-title">{i18n.t("keys.title")}</h2>
      {groups.map(({ title, keys }) => (
        <section key={title}>
          <h3>{i18n.t(title)}</h3>
          <dl>
            {keys.map(([does, names]) => (
              <div key={does}>
                <dt>
                  {names.map((name) => (
                    <kbd key={name}>{keyName(name, i18n)}</kbd>
                  ))}
                </dt>
                <dd>{i18n.t(does, { countries })}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label>
        <input
          type="checkbox"
          checked={byKey}
          onChange={({ target }) => {
            setByKey(target.checked);
            setOpensByKey(target.checked);
          }}
        />{" "}
        {i18n.t("keys.by-key")}
      </label>
    </ModalDialog>
  );
}

/** Signs of keys, the same in every language. */
const signs: Readonly<Record<string, string>> = {
  ArrowRight: "→",
  ArrowLeft: "←",
  ArrowUp: "↑",
  ArrowDown: "↓",
  "-": "−",
};

function keyName(key: string, i18n: I18n): string {
  switch (key) {
    case "search":
      return i18n.t(`search.shortcut.${systemOfKeys()}`);
    case " ":
      return i18n.t("keys.name.space");
    case "Home":
      return i18n.t("keys.name.home");
    case "End":
      return i18n.t("keys.name.end");
    case "Enter":
      return i18n.t("keys.name.enter");
    case "Shift":
      return i18n.t("keys.name.shift");
    case "Escape":
      return i18n.t("keys.name.escape");
    default:
      return signs[key] ?? key;
  }
}

export function loadKeysDialog() {
  return withMessages("share", KeysDialog);
}
