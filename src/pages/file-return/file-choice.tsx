import { useRef } from "react";
import { useWords } from "../../i18n/words-context.tsx";

/** For those who would rather not drag: the system's own dialog. */
export function FileChoice({
  onChoose,
  isFirst,
}: {
  readonly onChoose: (file: File) => void;
  readonly isFirst: boolean;
}) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  return (
    <p className="file-choice">
      <button type="button" onClick={() => field.current?.click()}>
        {words.t(isFirst ? "trace.choose" : "trace.choose.other")}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={words.t("trace.choose")}
        accept=".png,.svg,.csv,.xlsx,.json,.pptx,.docx,.odp,.odt,.key"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onChoose(file);
          // The same file can be chosen again after it was changed.
          event.target.value = "";
        }}
      />
    </p>
  );
}
