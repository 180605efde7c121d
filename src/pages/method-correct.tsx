import { useWords } from "../i18n/words-context.tsx";

const steps = ["what", "how", "kept"] as const;

/** What to do about a figure that is wrong. */
export function MethodCorrect() {
  const words = useWords();
  return steps.map((step) => <p key={step}>{words.t(`method.correct.${step}`)}</p>);
}
