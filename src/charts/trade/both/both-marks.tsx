import { figureAttributes } from "../../parts/marks/mark-attributes.ts";
import type { Medium } from "../../parts/medium.ts";
import type { BothLayout } from "./both-layout.ts";
import type { BothLine, GapBracket } from "./gap-bracket.ts";

/** On the columns of both sides: what tells the opened year's two apart, and the gap between them as a bracket. */
export function BothMarks({
  layout: { opened, width },
  medium,
}: {
  readonly layout: BothLayout;
  readonly medium: Medium;
}) {
  if (!opened) return null;
  const x = (value: number) => medium.x(value, width);
  const { none } = opened;
  return (
    <g className="opened">
      {opened.bracket && <Bracket bracket={opened.bracket} medium={medium} x={x} />}
      {none && (
        <rect
          className="gap"
          x={x(none.x)}
          y={none.y}
          width={x(none.width)}
          height={none.height}
          fill="none"
          stroke={medium.colour("muted")}
          strokeWidth={1.5}
          strokeDasharray="3 3"
        />
      )}
      {opened.amounts.map(({ figure, text, isWide, ...at }) => (
        <text
          key={`${figure.country} ${figure.ledger} ${figure.status}`}
          className={isWide ? "total is-wide" : "total"}
          {...medium.halo}
          data-country={figure.country}
          x={x(at.x)}
          y={at.y}
          dy={medium.em(0.35, 13)}
          textAnchor="middle"
          fontWeight={600}
          fill={medium.colour("ink")}
        >
          {text}
        </text>
      ))}
      {opened.names.map(({ country, name, leader, ...at }) => (
        <g key={country} className="line-label" {...medium.halo} data-country={country}>
          <line
            x1={x(leader.x)}
            y1={leader.y}
            x2={x(at.x)}
            y2={at.y}
            stroke={medium.colour(country)}
            strokeWidth={1.5}
          />
          <text className="is-name" x={x(at.x)} dx={4} y={at.y} dy={medium.em(0.35, 13)} fill={medium.colour("ink")}>
            {name}
          </text>
          {medium.isPage && (
            <text
              className="is-code"
              x={x(at.x)}
              dx={3}
              y={at.y}
              dy={medium.em(0.35, 13)}
              fill={medium.colour("ink")}
              aria-hidden="true"
            >
              {country}
            </text>
          )}
        </g>
      ))}
      <Lines className="opened-side" lines={opened.sides} colour="ink" anchor="middle" medium={medium} x={x} />
      <Lines className="opened-lacking" lines={opened.lacking} colour="muted" medium={medium} x={x} />
      {none && <Lines className="opened-lacking" lines={none.lines} colour="muted" medium={medium} x={x} />}
    </g>
  );
}

interface Drawn {
  readonly medium: Medium;
  readonly x: (value: number) => string | number;
}

/** Half of the bracket's arms, px. */
const arm = 6;

function Bracket({ bracket, medium, x }: Drawn & { readonly bracket: GapBracket }) {
  const { figure, top, bottom, short, amount, narrow, remarks } = bracket;
  const accent = medium.colour("accent");
  return (
    <g className="gap-bracket" data-gap={figure.value} {...figureAttributes(figure)}>
      <rect x={x(short.x)} y={top} width={x(short.width)} height={bottom - top} fill={accent} fillOpacity={0.1} />
      <line
        x1={x(bracket.x1)}
        x2={x(bracket.x2)}
        y1={top}
        y2={top}
        stroke={accent}
        strokeWidth={1.25}
        strokeDasharray="3 3"
      />
      <line x1={x(bracket.x)} x2={x(bracket.x)} y1={top} y2={bottom} stroke={accent} strokeWidth={2} />
      {[top, bottom].map((y, index) => (
        <g key={index} {...medium.moved(-arm, 0)}>
          <rect x={x(bracket.x)} y={y - 1} width={arm} height={2} fill={accent} />
        </g>
      ))}
      <text
        className="gap-amount"
        {...medium.halo}
        x={x(amount.x)}
        y={amount.y}
        fontSize={20}
        fontWeight={700}
        fill={accent}
      >
        {amount.text}
      </text>
      <Lines className="gap-remark" lines={remarks} colour="ink" medium={medium} x={x} />
      {medium.isPage && (
        <text
          className="gap-amount is-narrow"
          x={x(narrow.x)}
          y={narrow.y}
          fontSize={15}
          fontWeight={700}
          textAnchor="end"
          fill={accent}
          aria-hidden="true"
        >
          {amount.text}
        </text>
      )}
    </g>
  );
}

function Lines({
  className,
  lines,
  colour,
  anchor,
  medium,
  x,
}: Drawn & {
  readonly className: string;
  readonly lines: readonly BothLine[];
  readonly colour: string;
  readonly anchor?: "middle";
}) {
  return lines.map(({ text, ...at }, index) => (
    <text
      key={index}
      className={className}
      {...medium.halo}
      x={x(at.x)}
      y={at.y}
      textAnchor={anchor}
      fill={medium.colour(colour)}
    >
      {text}
    </text>
  ));
}
