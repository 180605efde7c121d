import { type QueryClient, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import {
  changesQuery,
  type ListedVersion,
  type VersionChanges,
  versionsQuery,
} from "../../data/changes/version-changes.ts";
import { useI18n } from "../../i18n/i18n-context.tsx";
import { CopyFailure } from "../../ui/copy-failure.tsx";
import { useCopying } from "../../ui/dom/use-copying.ts";
import { AddressNotices } from "../../shell/address-notices.tsx";
import { useSite } from "../../shell/site.tsx";
import { useView } from "../../view/use-view.ts";
import { changeTexts } from "./change-text.ts";
import { ChangesTable } from "./changes-table.tsx";
import { changesCsv, searchedChanges, sortedChanges } from "./sorted-changes.ts";
import "../list-page.css";
import "./changes-page.css";
import { ListFilters, SearchField } from "../list-filters.tsx";

/** Loads what the page shows at first: the versions, and what the newest of them changed. */
export async function prepareChanges(client: QueryClient, folder: string): Promise<void> {
  const [newest, before] = await client.fetchQuery(versionsQuery(folder));
  if (newest && before) await client.fetchQuery(changesQuery(folder, before.version, newest.version, true));
}

/** What changed in the data from one version to another, figure by figure. */
export function ChangesPage() {
  const i18n = useI18n();
  const site = useSite();
  const versions = useQuery(versionsQuery(`${site.root}data/`));
  return (
    <div className="list-page">
      <AddressNotices />
      <div className="list-head">
        <h1>{i18n.t("page.changes.title")}</h1>
        <p>{i18n.t("changes.lead")}</p>
        <p className="list-note">
          <a href={`${site.root}changes/feed.xml`}>{i18n.t("changes.feed")}</a>
        </p>
      </div>
      {versions.data ? (
        <Comparison versions={versions.data} />
      ) : (
        <Waiting failed={versions.isError} onRetry={() => void versions.refetch()} />
      )}
    </div>
  );
}

function Comparison({ versions }: { readonly versions: readonly ListedVersion[] }) {
  const i18n = useI18n();
  const { view } = useView();
  const to = view.to ?? versions[0]?.version;
  const from = view.from ?? versionBefore(versions, to)?.version;
  const unknown = [from, to].find((version) => version && !versions.some((one) => one.version === version));
  return (
    <>
      {versions.length > 1 && <VersionChoice versions={versions} from={from} to={to} />}
      {unknown !== undefined && <p className="list-empty">{i18n.t("changes.unknown", { version: unknown })}</p>}
      {unknown === undefined && from !== undefined && to !== undefined && (
        <Differences
          key={`${from} ${to}`}
          from={from}
          to={to}
          areNeighbours={versionBefore(versions, to)?.version === from}
        />
      )}
      {from === undefined && <p className="list-empty">{i18n.t("changes.first", { version: to ?? "" })}</p>}
    </>
  );
}

function versionBefore(versions: readonly ListedVersion[], version: string | undefined): ListedVersion | undefined {
  const index = versions.findIndex((one) => one.version === version);
  return index < 0 ? undefined : versions[index + 1];
}

/** Two versions to choose, the earlier first. */
function VersionChoice({
  versions,
  from,
  to,
}: {
  readonly versions: readonly ListedVersion[];
  readonly from: string | undefined;
  readonly to: string | undefined;
}) {
  const i18n = useI18n();
  const { setView } = useView();
  const choices = [
    { name: "from", value: from, choose: (version: string) => setView({ from: version, to: to ?? null }) },
    { name: "to", value: to, choose: (version: string) => setView({ from: from ?? null, to: version }) },
  ] as const;
  return (
    <ListFilters label={i18n.t("changes.versions")}>
      {choices.map(({ name, value, choose }) => (
        <label key={name} className="changes-version">
          <span>{i18n.t(`changes.${name}`)}</span>
          <select value={value ?? ""} onChange={(change) => choose(change.target.value)}>
            {value === undefined && <option value="">–</option>}
            {versions.map(({ version, kept }) => (
              <option key={version} value={version}>
                {kept === null ? version : `${version} (${i18n.date(kept.slice(0, 10))})`}
              </option>
            ))}
          </select>
        </label>
      ))}
    </ListFilters>
  );
}

function Differences({
  from,
  to,
  areNeighbours,
}: {
  readonly from: string;
  readonly to: string;
  readonly areNeighbours: boolean;
}) {
  const folder = `${useSite().root}data/`;
  const { data, isError, refetch } = useQuery(changesQuery(folder, from, to, areNeighbours));
  if (!data) return <Waiting failed={isError} onRetry={() => void refetch()} />;
  return <DifferencesList from={from} to={to} data={data} />;
}

function DifferencesList({
  from,
  to,
  data,
}: {
  readonly from: string;
  readonly to: string;
  readonly data: VersionChanges;
}) {
  const i18n = useI18n();
  const { view, setView } = useView();
  const all = useMemo(() => sortedChanges(changeTexts(data, i18n), view.sort), [data, i18n, view.sort]);
  const texts = useMemo(() => searchedChanges(all, view.q), [all, view.q]);
  const caption = i18n.t("changes.caption", { from, to });
  const count = (kind: string) => data.changes.filter((change) => change.kind === kind).length;
  return (
    <section aria-labelledby="changes-list">
      <h2 id="changes-list" className="list-heading">
        {caption}
      </h2>
      <p className="list-count" role="status">
        {i18n.t("changes.count", { added: count("added"), revised: count("revised"), removed: count("removed") })}
      </p>
      {all.length > 0 && (
        <ListFilters>
          <SearchField hint={i18n.t("changes.search-hint")} />
        </ListFilters>
      )}
      {all.length > 0 && texts.length === 0 && <p className="list-empty">{i18n.t("changes.none")}</p>}
      {texts.length > 0 && (
        <>
          <p className="changes-actions">
            <CopyCsv text={() => changesCsv(texts, i18n)} />
            <a href={`?from=${from}&to=${to}`}>{i18n.t("changes.address")}</a>
          </p>
          <p className="list-note">{i18n.t("changes.units")}</p>
          <ChangesTable texts={texts} sort={view.sort} caption={caption} onSort={(sort) => setView({ sort })} />
        </>
      )}
    </section>
  );
}

/** Copies the list; where the browser forbids it, says so, and its text stands there to be selected. */
function CopyCsv({ text }: { readonly text: () => string }) {
  const i18n = useI18n();
  const { copied, copy } = useCopying();
  return (
    <>
      <button type="button" onClick={() => void copy(text())}>
        {i18n.t(copied && !copied.failure ? "action.copied" : "changes.copy-csv")}
      </button>
      {copied?.failure && <CopyFailure fault={copied.failure} text={copied.text} />}
    </>
  );
}

function Waiting({ failed, onRetry }: { readonly failed: boolean; readonly onRetry: () => void }) {
  const i18n = useI18n();
  if (!failed) return <p className="panel-waiting">{i18n.t("loading")}</p>;
  return (
    <div className="panel-message" role="alert">
      <p>{i18n.t("changes.failed")}</p>
      <button type="button" onClick={onRetry}>
        {i18n.t("action.retry")}
      </button>
    </div>
  );
}
