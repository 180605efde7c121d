import type { Verdict } from "../../data/categories.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";

/** A verdict by icon and text, so that nothing depends on its colour. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const i18n = useI18n();
  return (
    <span className={`verdict is-${verdict}`}>
      <VerdictMark verdict={verdict} />
      {i18n.t(`verdict.${verdict}`)}
    </span>
  );
}

/** A tick in a disc, a cross in a square, a question mark in a broken ring. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg className={`verdict-mark is-${verdict}`} viewBox="0 0 16 16" aria-hidden="true">
      {verdict === "contradicted" ? (
        <rect className="verdict-ground" x="1" y="1" width="14" height="14" rx="2" />
      ) : (
        <circle className="verdict-ground" cx="8" cy="8" r="7" />
      )}
      <path className="verdict-sign" d={signs[verdict]} />
    </svg>
  );
}

const signs = {
  confirmed: "M4.6 8.4 7 10.8 11.6 5.6",
  contradicted: "M5 5 11 11M11 5 5 11",
  unverified: "M5.9 6.4a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.6-.9 1.2M8 11.6v.1",
} as const satisfies Record<Verdict, string>;
