/** Text as the content of an element in XML or HTML. Characters that XML cannot hold at all are left out. */
export function escapeXmlText(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** The same for an attribute in double quotes as well. */
export function escapeXml(text: string): string {
  return escapeXmlText(text).replaceAll('"', "&quot;");
}
