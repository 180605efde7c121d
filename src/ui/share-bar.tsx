/** A bar that fills a share of its length, from 0 to 1: an SVG, as the page's policy forbids inline styles. */
export function ShareBar({ from = 0, to }: { readonly from?: number; readonly to: number }) {
  return (
    <svg className="extent-bar" aria-hidden="true">
      <rect x={percent(from)} width={percent(to - from)} height="100%" />
    </svg>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
