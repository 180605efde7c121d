import { useRef } from "react";
import { useI18n } from "../i18n/i18n-context.tsx";

/** For those who would rather not drag: the system's own dialog. */
export function FileChoice({
  onChoose,
  isFirst,
}: {
  readonly onChoose: (file: File) => void;
  readonly isFirst: boolean;
}) {
  const i18n = useI18n();
  const field = useRef<HTMLInputElement>(null);
  return (
    <p className="file-choice">
      <button type="button" onClick={() => field.current?.click()}>
        {i18n.t(isFirst ? "reopen.choose" : "reopen.choose.other")}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={i18n.t("reopen.choose")}
        accept=".png,.svg,.csv,.xlsx,.json,.pptx,.html,.docx,.odp,.odt,.key"
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
