import { useI18n } from "../../i18n/i18n-context.tsx";

const steps = ["what", "how", "kept"] as const;

/** What to do about a figure that is wrong. */
export function MethodCorrect() {
  const i18n = useI18n();
  return steps.map((step) => <p key={step}>{i18n.t(`method.correct.${step}`)}</p>);
}
