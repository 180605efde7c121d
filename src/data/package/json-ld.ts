import { daysPublished } from "../as-of.ts";
import { yearsCovered } from "../period.ts";
import { type Dataset, type TableName, tables } from "../schema/schema.ts";
import type { OtherResource } from "./data-package.ts";
import type { DatasetDescription } from "./description.ts";

/** The dataset in the words of schema.org, for search engines. `folder` is the address of the published tables, where `others` stand beside them. */
export function datasetJsonLd(
  dataset: Dataset,
  description: DatasetDescription,
  version: string,
  folder: string,
  others: readonly OtherResource[],
) {
  const [first, last] = yearsCovered(dataset);
  const newest = daysPublished(dataset)?.[1];
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    name: description.title,
    description: description.description,
    inLanguage: "en",
    keywords: description.keywords,
    url: folder.replace(/data\/$/, ""),
    version,
    ...(newest && { dateModified: newest }),
    license: description.licence.path,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: description.creator, url: folder.replace(/data\/$/, "") },
    temporalCoverage: `${first}/${last}`,
    spatialCoverage: description.places,
    distribution: [
      download("datapackage.json", "application/json"),
      ...(Object.keys(tables) as TableName[]).flatMap((table) => [
        download(`${table}.csv`, "text/csv"),
        download(`${table}.json`, "application/json"),
      ]),
      ...others.map(({ path, mediatype }) => download(path, mediatype)),
    ],
  };

  function download(name: string, encodingFormat: string) {
    return { "@type": "DataDownload", name, encodingFormat, contentUrl: `${folder}${name}` };
  }
}
