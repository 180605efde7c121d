import type { ReactNode } from "react";
import { TextButton } from "../ui/text-button.tsx";
import type { Direction } from "./sorting.ts";

const arrows = { ascending: "↑", descending: "↓", none: "↕" } as const;

/** The head of a column, which sorts the table by it. */
export function SortHead({
  name,
  direction,
  isNumber = false,
  onSort,
}: {
  readonly name: ReactNode;
  /** Null if the table is not sorted by this column. */
  readonly direction: Direction | null;
  readonly isNumber?: boolean;
  readonly onSort: () => void;
}) {
  const sort = direction ?? "none";
  return (
    <th scope="col" className={isNumber ? "sort-head is-number" : "sort-head"} aria-sort={sort}>
      <TextButton onPress={onSort}>
        {name}
        <span aria-hidden="true">{`\u00a0${arrows[sort]}`}</span>
      </TextButton>
    </th>
  );
}
