import { escapeXml } from "../escape-xml.ts";
import { joined, pngChunk, viewOf, withChunks } from "./png-chunks.ts";

/** What a picture says of itself to programs that keep pictures. */
export interface PictureMetadata {
  readonly title: string;
  readonly description: string;
  readonly author: string;
  /** Who published the figures. */
  readonly source: string;
  /** Where the picture is shown live; "" if that is not known. */
  readonly address: string;
  /** On what terms it may be used. */
  readonly copyright: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly lang: string;
}

const [inchesPerMetre, pixelsPerInch] = [1 / 0.0254, 96];

/**
 * A PNG with its metadata, as text for viewers and as XMP for image managers. It is printed as large as it was laid
 * out: `scale` tells how many pixels there are for each px of the layout.
 */
export function withPngMetadata(bytes: Uint8Array, metadata: PictureMetadata, scale: number): Uint8Array<ArrayBuffer> {
  const { title, description, author, source, address, copyright, day, lang } = metadata;
  const texts: ReadonlyArray<readonly [keyword: string, text: string]> = [
    ["Title", title],
    ["Description", description],
    ["Author", author],
    ["Source", [source, address].filter((part) => part !== "").join(" ")],
    ["Copyright", copyright],
    ["Creation Time", day],
    ["XML:com.adobe.xmp", xmpOf(metadata)],
  ];
  return withChunks(bytes, [
    physicalSize(scale * pixelsPerInch * inchesPerMetre),
    ...texts.filter(([, text]) => text !== "").map(([keyword, text]) => textChunk(keyword, text, lang)),
  ]);
}

/** pHYs: pixels a metre, in both directions. */
function physicalSize(pixelsPerMetre: number): Uint8Array {
  const data = new Uint8Array(9);
  for (const at of [0, 4]) viewOf(data).setUint32(at, Math.round(pixelsPerMetre));
  data[8] = 1;
  return pngChunk("pHYs", data);
}

/** iTXt, not compressed. Readers of XMP expect no language there. */
function textChunk(keyword: string, text: string, lang: string): Uint8Array {
  const language = keyword.includes(":") ? "" : lang;
  const encoder = new TextEncoder();
  return pngChunk("iTXt", joined([encoder.encode(`${keyword}\0\0\0${language}\0\0`), encoder.encode(text)]));
}

function xmpOf({ title, description, author, source, address, copyright, day, lang }: PictureMetadata): string {
  const inLanguage = (name: string, text: string) =>
    `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li><rdf:li xml:lang="${lang}">${escapeXml(text)}</rdf:li></rdf:Alt></${name}>`;
  const plain = (name: string, text: string) => (text === "" ? "" : `<${name}>${escapeXml(text)}</${name}>`);
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">${inLanguage("dc:title", title)}${inLanguage("dc:description", description)}<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>${inLanguage("dc:rights", copyright)}${inLanguage("xmpRights:UsageTerms", copyright)}${plain("dc:source", address)}${plain("photoshop:Source", source)}${plain("photoshop:Credit", author)}${plain("photoshop:DateCreated", day)}${plain("xmp:CreateDate", day)}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`;
}
