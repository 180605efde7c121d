import { useNotices } from "../view/use-view.ts";
import { onDemand } from "./on-demand.tsx";

export const AddressNoticesBody = onDemand(async () => (await import("./address-notices-body.tsx")).AddressNoticesBody);

/** What was wrong with the address, if anything was: few addresses need the code that says so. */
export function AddressNotices() {
  return useNotices().notices.length === 0 ? null : <AddressNoticesBody />;
}
