import { useView } from "../view/use-view.ts";
import { onDemand } from "./on-demand.tsx";
import { useSite } from "./site.tsx";

export const AddressNoticesBody = onDemand(async () =>
  (await import("./address-notices-body.tsx")).loadAddressNotices(),
);

/** What is to be said of the address, if anything is: few addresses need the code that says so. */
export function AddressNotices() {
  const { view, notices } = useView();
  const { named } = useSite();
  return view.data === null && !named?.shown && notices.length === 0 ? null : <AddressNoticesBody />;
}
