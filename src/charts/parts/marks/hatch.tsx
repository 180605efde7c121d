/** Fills that say "not published as such" without colour: laid over implied, unallocated and partial figures. Of pages alone. */
export function Hatches({ chart }: { readonly chart: string }) {
  return (
    <defs>
      <pattern id={`${chart}-hatch`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="2" height="5" fill="var(--card)" fillOpacity="0.75" />
      </pattern>
      <pattern id={`${chart}-rest`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
        <rect width="6" height="6" fill="var(--card)" />
        <rect width="1.5" height="6" fill="var(--muted)" />
      </pattern>
    </defs>
  );
}
