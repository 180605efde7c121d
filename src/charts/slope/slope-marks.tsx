import type { I18n } from "../../i18n/i18n.ts";
import { Hatches } from "../parts/marks/hatch.tsx";
import { figureAttributes, figureLabel } from "../parts/marks/mark-attributes.ts";
import { besideAxis, type SlopeEnd, type SlopeItem, type SlopeLayout } from "./slope-layout.ts";
import type { Medium } from "../parts/medium.ts";

export function SlopeSvg({
  layout,
  i18n,
  medium,
}: {
  readonly layout: SlopeLayout;
  readonly i18n: I18n;
  readonly medium: Medium;
}) {
  const { series, left, right, top, bottom, zero } = layout;
  const x = (value: number) => medium.x(value, layout.width);
  const axes = [
    { at: left, year: series.compare, weight: 400 },
    { at: right, year: series.year, weight: 700 },
  ];
  return (
    <svg className="chart-svg" width={medium.fullWidth} height={layout.height} fontSize={13}>
      {medium.isPage && <Hatches chart="slope" />}
      {axes.map(({ at, year, weight }, index) => (
        <g key={index} className="axis-x">
          <line x1={x(at)} x2={x(at)} y1={top - 8} y2={bottom + 8} stroke={medium.colour("line")} />
          <text x={x(at)} y={16} textAnchor="middle" fontWeight={weight} fill={medium.colour("ink")}>
            {year}
          </text>
        </g>
      ))}
      {zero !== null && (
        <line
          className="axis-y"
          x1={x(left)}
          x2={x(right)}
          y1={zero}
          y2={zero}
          stroke={medium.colour("muted")}
          strokeDasharray="3 3"
        />
      )}
      {layout.items.map((item) => (
        <Item
          key={`${item.line.country} ${item.line.ledger}`}
          item={item}
          layout={layout}
          i18n={i18n}
          medium={medium}
          x={x}
        />
      ))}
    </svg>
  );
}

interface Drawn {
  readonly layout: SlopeLayout;
  readonly i18n: I18n;
  readonly medium: Medium;
  readonly x: (value: number) => string | number;
}

function Item({ item, layout, i18n, medium, x }: Drawn & { readonly item: SlopeItem }) {
  const { line, from, to, joined } = item;
  const hue = medium.colour(item.hue);
  const { left, right } = layout;
  const isPartner = line.ledger === "partner";
  return (
    <g className="slope-line" data-country={line.country}>
      {from && to && joined && (
        <line
          className="series-line"
          x1={x(left)}
          y1={from.y}
          x2={x(right)}
          y2={to.y}
          stroke={hue}
          strokeWidth={line.country === "C5" ? 1.5 : 2.25}
          strokeLinecap="round"
          strokeDasharray={isPartner ? "1 5" : undefined}
        />
      )}
      {from && <LeftLabel item={item} from={from} layout={layout} medium={medium} x={x} />}
      <RightLabel item={item} layout={layout} medium={medium} x={x} />
      {from && <End end={from} at={left} item={item} layout={layout} i18n={i18n} medium={medium} x={x} />}
      {to && <End end={to} at={right} item={item} layout={layout} i18n={i18n} medium={medium} x={x} />}
    </g>
  );
}

/** A point of a figure: hollow for the partner's books, hatched if worked back or of a part of the year. */
function End({
  end: { figure, y },
  at,
  item,
  layout,
  i18n,
  medium,
  x,
}: Drawn & { readonly end: SlopeEnd; readonly at: number; readonly item: SlopeItem }) {
  const hue = medium.colour(item.hue);
  const isHollow = item.line.ledger === "partner";
  const isHatched = figure.status === "implied" || figure.partial;
  return (
    <>
      <circle
        role="img"
        aria-label={figureLabel(figure, layout.series.unit, i18n)}
        tabIndex={-1}
        {...figureAttributes(figure)}
        cx={x(at)}
        cy={y}
        r={5}
        fill={isHollow ? medium.colour("card") : hue}
        stroke={hue}
        strokeWidth={1.75}
      />
      {isHatched && (
        <circle className="hatch" cx={x(at)} cy={y} r={5} {...medium.hatch("slope", isHollow ? "rest" : "hatch")} />
      )}
    </>
  );
}

const beside = 12;

function LeftLabel({
  item,
  from,
  layout: { left },
  medium,
  x,
}: Omit<Drawn, "i18n"> & { readonly item: SlopeItem; readonly from: NonNullable<SlopeItem["from"]> }) {
  const isMoved = Math.abs(from.labelY - from.y) > 3;
  return (
    <>
      {isMoved && (
        <Leader
          x1={x(left - besideAxis.left)}
          x2={x(left)}
          y1={from.labelY}
          y2={from.y}
          hue={medium.colour(item.hue)}
        />
      )}
      <text
        className="slope-label"
        {...medium.halo}
        x={x(left - besideAxis.left)}
        dx={-beside + 6}
        y={from.labelY}
        dy={medium.em(0.35, 13)}
        textAnchor="end"
        fill={medium.colour("ink")}
      >
        <tspan className="slope-name" fill={medium.colour("muted")}>
          {item.name}
          {"\u00a0"}
        </tspan>
        {from.value}
      </text>
    </>
  );
}

function RightLabel({
  item: { line, name, hue: hueName, from, to, labelY, remark },
  layout: { right, series },
  medium,
  x,
}: Omit<Drawn, "i18n"> & { readonly item: SlopeItem }) {
  const hue = medium.colour(hueName);
  const end = to ?? from;
  const isMoved = end !== null && Math.abs(labelY - end.y) > 3;
  const sign = line.ledger === "partner" ? "○ " : "● ";
  return (
    <>
      {to && isMoved && <Leader x1={x(right)} x2={x(right + besideAxis.right)} y1={to.y} y2={labelY} hue={hue} />}
      <text
        className="slope-label"
        {...medium.halo}
        x={x(right + besideAxis.right)}
        dx={4}
        y={labelY - 2}
        fill={medium.colour("ink")}
        fontWeight={600}
      >
        {series.ledgers.length > 1 && <tspan fill={hue}>{sign}</tspan>}
        {name}
        {to ? ` ${to.value}` : ""}
      </text>
      {remark.text !== "" && (
        <text
          className="slope-label change"
          {...medium.halo}
          {...(remark.figure ? figureAttributes(remark.figure) : {})}
          x={x(right + besideAxis.right)}
          dx={4}
          y={labelY + 12}
          fontSize={12}
          fill={medium.colour("muted")}
        >
          {remark.text}
        </text>
      )}
    </>
  );
}

function Leader({ hue, ...ends }: { x1: string | number; x2: string | number; y1: number; y2: number; hue: string }) {
  return <line className="slope-leader" {...ends} stroke={hue} strokeDasharray="1 3" />;
}
