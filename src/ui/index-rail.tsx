import { ShareBar } from "./share-bar.tsx";

/** Index of a long list with a bar for each part's length; links that work without script. */
export function IndexRail({
  label,
  entries,
}: {
  readonly label: string;
  readonly entries: ReadonlyArray<{ readonly anchor: string; readonly label: string; readonly count: number }>;
}) {
  const most = Math.max(1, ...entries.map(({ count }) => count));
  return (
    <nav className="index-rail" aria-label={label}>
      <ul>
        {entries.map((entry) => (
          <li key={entry.anchor}>
            <a href={`#${entry.anchor}`}>
              <ShareBar to={entry.count / most} />
              {entry.label} <span>{entry.count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
