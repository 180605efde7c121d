import type { XmlElement } from "@rgrove/parse-xml";
import { children } from "./deck-parts.ts";

/**
 * The children that ECMA-376 (transitional) lets an element have, in its order; names between bars may stand in each
 * other's place and repeat. PowerPoint offers to repair a file that keeps to another order.
 */
const orders: Readonly<Record<string, string>> = {
  "p:presentation": "p:sldMasterIdLst p:notesMasterIdLst p:sldIdLst p:sldSz p:notesSz p:defaultTextStyle p:extLst",
  "p:sldMaster": "p:cSld p:clrMap p:sldLayoutIdLst p:txStyles",
  "p:sldLayout": "p:cSld p:clrMapOvr",
  "p:notesMaster": "p:cSld p:clrMap p:notesStyle p:extLst",
  "p:notes": "p:cSld p:clrMapOvr",
  "p:sld": "p:cSld p:clrMapOvr mc:AlternateContent",
  "p:cSld": "p:bg p:spTree p:extLst",
  "p:spTree": "p:nvGrpSpPr p:grpSpPr p:sp|p:graphicFrame|p:grpSp",
  "p:grpSp": "p:nvGrpSpPr p:grpSpPr p:sp|p:graphicFrame",
  "p:nvGrpSpPr": "p:cNvPr p:cNvGrpSpPr p:nvPr",
  "p:grpSpPr": "a:xfrm",
  "a:xfrm": "a:off a:ext a:chOff a:chExt",
  "p:bg": "p:bgPr|p:bgRef",
  "p:sp": "p:nvSpPr p:spPr p:txBody p:extLst",
  "p:nvSpPr": "p:cNvPr p:cNvSpPr p:nvPr",
  "p:cNvPr": "a:extLst",
  "p:spPr": "a:xfrm a:custGeom|a:prstGeom a:noFill|a:solidFill|a:pattFill a:ln",
  "p:txBody": "a:bodyPr a:lstStyle a:p",
  "p:graphicFrame": "p:nvGraphicFramePr p:xfrm a:graphic",
  "p:nvGraphicFramePr": "p:cNvPr p:cNvGraphicFramePr p:nvPr",
  "a:custGeom": "a:avLst a:gdLst a:ahLst a:cxnLst a:rect a:pathLst",
  "a:path": "a:moveTo|a:lnTo|a:cubicBezTo|a:quadBezTo|a:close",
  "a:ln": "a:noFill|a:solidFill a:prstDash a:round|a:miter",
  "a:p": "a:pPr a:r|a:fld|a:br a:endParaRPr",
  "a:pPr": "a:lnSpc a:spcBef a:spcAft a:buNone a:tabLst a:defRPr",
  "a:r": "a:rPr a:t",
  "a:fld": "a:rPr a:pPr a:t",
  "a:rPr": "a:solidFill a:effectLst a:latin a:ea a:cs a:hlinkClick",
  "a:defRPr": "a:solidFill a:latin a:ea a:cs",
  "a:pattFill": "a:fgClr a:bgClr",
  "c:chartSpace": "c:date1904 c:lang c:roundedCorners c:chart c:spPr c:txPr c:externalData",
  "c:chart": "c:title c:autoTitleDeleted c:plotArea c:legend c:plotVisOnly c:dispBlanksAs",
  "c:plotArea": "c:layout c:barChart c:lineChart c:catAx|c:valAx c:spPr",
  "c:barChart": "c:barDir c:grouping c:varyColors c:ser c:gapWidth c:overlap c:axId",
  "c:lineChart": "c:grouping c:varyColors c:ser c:marker c:axId",
  "c:barChart c:ser": "c:idx c:order c:tx c:spPr c:invertIfNegative c:dPt c:dLbls c:cat c:val",
  "c:lineChart c:ser": "c:idx c:order c:tx c:spPr c:marker c:dPt c:dLbls c:cat c:val c:smooth",
  "c:dPt": "c:idx c:invertIfNegative c:marker c:bubble3D c:spPr",
  "c:lineChart c:marker": "",
  "c:ser c:marker": "c:symbol c:size c:spPr",
  "c:dPt c:marker": "c:symbol c:size c:spPr",
  "c:dLbl":
    "c:idx c:delete c:layout c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:separator",
  "c:manualLayout": "c:layoutTarget c:xMode c:yMode c:x c:y c:w c:h",
  "c:dLbls":
    "c:dLbl c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize c:extLst",
  "c:strRef": "c:f c:strCache",
  "c:numRef": "c:f c:numCache",
  "c:strCache": "c:ptCount c:pt",
  "c:numCache": "c:formatCode c:ptCount c:pt",
  "c:spPr": "a:noFill|a:solidFill|a:pattFill a:ln a:effectLst",
  "c:scaling": "c:logBase c:orientation c:max c:min",
  "c:catAx":
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses|c:crossesAt c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:noMultiLvlLbl",
  "c:valAx":
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses|c:crossesAt c:crossBetween c:majorUnit",
};

/** What is out of its place, or not to be there at all. */
export function orderFaults(element: XmlElement, path = element.name): string[] {
  const parent = element.parent as XmlElement | null;
  const order = (orders[`${parent?.name} ${element.name}`] ?? orders[element.name])?.split(" ");
  let at = 0;
  return children(element).flatMap((child) => {
    const faults = orderFaults(child, `${path}/${child.name}`);
    if (!order) return faults;
    const place = order.findIndex((names, index) => index >= at && names.split("|").includes(child.name));
    if (place < 0) return [`${path}: <${child.name}> after <${order[at]}>`, ...faults];
    at = place;
    return faults;
  });
}
