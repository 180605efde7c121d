import type { I18n } from "../../i18n/i18n.ts";
import { fluidX } from "../parts/scales/fluid.ts";
import { Hatches } from "../parts/marks/hatch.tsx";
import { figureAttributes, figureLabel } from "../parts/marks/mark-attributes.ts";
import type { SlopeEnd, SlopeItem, SlopeLayout } from "./slope-layout.ts";

export function SlopeSvg({ layout, i18n }: { readonly layout: SlopeLayout; readonly i18n: I18n }) {
  const { series, left, right, top, bottom, zero } = layout;
  const x = (value: number) => fluidX(value, layout.width);
  const axes = [
    { at: left, year: series.compare, weight: 400 },
    { at: right, year: series.year, weight: 700 },
  ];
  return (
    <svg className="chart-svg" width="100%" height={layout.height} fontSize={13}>
      <Hatches chart="slope" />
      {axes.map(({ at, year, weight }, index) => (
        <g key={index} className="axis-x">
          <line x1={x(at)} x2={x(at)} y1={top - 8} y2={bottom + 8} stroke="var(--line)" />
          <text x={x(at)} y={16} textAnchor="middle" fontWeight={weight} fill="var(--ink)">
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
          stroke="var(--muted)"
          strokeDasharray="3 3"
        />
      )}
      {layout.items.map((item) => (
        <Item key={`${item.line.country} ${item.line.ledger}`} item={item} layout={layout} i18n={i18n} x={x} />
      ))}
    </svg>
  );
}

interface Drawn {
  readonly layout: SlopeLayout;
  readonly i18n: I18n;
  readonly x: (value: number) => string;
}

function Item({ item, layout, i18n, x }: Drawn & { readonly item: SlopeItem }) {
  const { line, hue, from, to, joined } = item;
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
      {from && <LeftLabel item={item} from={from} layout={layout} x={x} />}
      <RightLabel item={item} layout={layout} x={x} />
      {from && <End end={from} at={left} item={item} layout={layout} i18n={i18n} x={x} />}
      {to && <End end={to} at={right} item={item} layout={layout} i18n={i18n} x={x} />}
    </g>
  );
}

/** A point of a figure: hollow for the partner's books, hatched if worked back or of a part of the year. */
function End({
  end: { figure, y },
  at,
  item: { hue, line },
  layout,
  i18n,
  x,
}: Drawn & { readonly end: SlopeEnd; readonly at: number; readonly item: SlopeItem }) {
  const isHollow = line.ledger === "partner";
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
        fill={isHollow ? "var(--card)" : hue}
        stroke={hue}
        strokeWidth={1.75}
      />
      {isHatched && (
        <circle className="hatch" cx={x(at)} cy={y} r={5} fill={`url(#slope-${isHollow ? "rest" : "hatch"})`} />
      )}
    </>
  );
}

const beside = 12;

function LeftLabel({
  item,
  from,
  layout: { left },
  x,
}: Omit<Drawn, "i18n"> & { readonly item: SlopeItem; readonly from: NonNullable<SlopeItem["from"]> }) {
  const isMoved = Math.abs(from.labelY - from.y) > 3;
  return (
    <>
      {isMoved && <Leader x1={x(left - 8)} x2={x(left)} y1={from.labelY} y2={from.y} hue={item.hue} />}
      <text
        className="slope-label"
        x={x(left - 8)}
        dx={-beside + 6}
        y={from.labelY}
        dy="0.35em"
        textAnchor="end"
        fill="var(--ink)"
      >
        <tspan className="slope-name" fill="var(--muted)">
          {item.name}{" "}
        </tspan>
        {from.value}
      </text>
    </>
  );
}

function RightLabel({
  item: { line, name, hue, from, to, labelY, remark },
  layout: { right, series },
  x,
}: Omit<Drawn, "i18n"> & { readonly item: SlopeItem }) {
  const end = to ?? from;
  const isMoved = end !== null && Math.abs(labelY - end.y) > 3;
  const sign = line.ledger === "partner" ? "○ " : "● ";
  return (
    <>
      {to && isMoved && <Leader x1={x(right)} x2={x(right + 26)} y1={to.y} y2={labelY} hue={hue} />}
      <text className="slope-label" x={x(right + 26)} dx={4} y={labelY - 2} fill="var(--ink)" fontWeight={600}>
        {series.ledgers.length > 1 && <tspan fill={hue}>{sign}</tspan>}
        {name}
        {to ? ` ${to.value}` : ""}
      </text>
      {remark.text !== "" && (
        <text
          className="slope-label change"
          {...(remark.figure ? figureAttributes(remark.figure) : {})}
          x={x(right + 26)}
          dx={4}
          y={labelY + 12}
          fontSize={12}
          fill="var(--muted)"
        >
          {remark.text}
        </text>
      )}
    </>
  );
}

function Leader({ hue, ...ends }: { x1: string; x2: string; y1: number; y2: number; hue: string }) {
  return <line className="slope-leader" {...ends} stroke={hue} strokeDasharray="1 3" />;
}
