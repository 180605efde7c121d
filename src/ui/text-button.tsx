import type { HTMLAttributes } from "react";

/**
 * A button whose label is part of the text around it, such as a figure in a sentence: browsers leave what is in a `<button>`
 * out of what is selected and copied, and reader modes out of the page.
 */
export function TextButton({
  className = "",
  onPress,
  ...rest
}: Omit<HTMLAttributes<HTMLElement>, "onClick" | "onKeyDown" | "role" | "tabIndex"> & {
  readonly onPress: (element: HTMLElement) => void;
}) {
  return (
    <span
      {...rest}
      role="button"
      tabIndex={0}
      className={`text-button ${className}`.trim()}
      onClick={(event) => onPress(event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onPress(event.currentTarget);
      }}
    />
  );
}
