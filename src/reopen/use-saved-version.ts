import { useEffect, useState } from "react";
import { namedData } from "../shell/named-data.ts";
import { useSite } from "../shell/site.tsx";

/** The present version of the dataset, whichever the page shows. */
export function presentVersion(): string {
  return document.documentElement.dataset["version"] ?? "";
}

/** Whether the data of an earlier version can still be had. */
export function useSavedVersion(version: string): boolean {
  const { root } = useSite();
  const [isSaved, setIsSaved] = useState(false);
  useEffect(() => {
    let isWanted = true;
    const find = async () => {
      const { isPresent, known } = await namedData(version, root, presentVersion());
      if (isWanted) setIsSaved(!isPresent && known?.has(version) === true);
    };
    void find();
    return () => {
      isWanted = false;
    };
  }, [version, root]);
  return isSaved;
}
