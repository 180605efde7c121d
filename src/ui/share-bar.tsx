/** A part of a length, from 0 to 1: drawn, as a page that lets no styles in but files' could not size it otherwise. */
export function ShareBar({ from = 0, to }: { readonly from?: number; readonly to: number }) {
  return (
    <svg className="share-bar" aria-hidden="true">
      <rect x={percent(from)} width={percent(to - from)} height="100%" />
    </svg>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
