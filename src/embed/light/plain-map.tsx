import type { ComponentProps } from "react";

/** What `ComposableMap` of react-simple-maps draws around paths that are projected already. */
export function ComposableMap({
  width,
  height,
  className,
  ...rest
}: ComponentProps<"svg"> & { readonly width: number; readonly height: number }) {
  return <svg viewBox={`0 0 ${width} ${height}`} className={`rsm-svg ${className}`} {...rest} />;
}
