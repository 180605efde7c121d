import { useView } from "../view/use-view.ts";
import { onDemand } from "./on-demand.tsx";
import { useSite } from "./site.tsx";

export const AddressNoticesBody = onDemand(async () =>
  (await import("./address-notices-body.tsx")).loadAddressNotices(),
);

/** Notices on the address, if there are any: few addresses need their code. */
export function AddressNotices() {
  const { view, notices } = useView();
  const { named } = useSite();
  return view.data === null && !named?.shown && notices.length === 0 ? null : <AddressNoticesBody />;
}
