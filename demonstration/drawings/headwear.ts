import { toneOn } from "./colours"
import type { FaceShape } from "./face-shape"
import { flatCap, knitCap, skullcap, strawHat } from "./headwear-caps"
import { type Headwear, type HeadwearLayers, hijab, kerchief, looseScarf } from "./headwear-scarves"
import { headwrap, turban } from "./headwear-wraps"
import type { HeadwearStyle } from "./portrait-options"

const styles: Record<HeadwearStyle, (wear: Headwear) => HeadwearLayers> = {
  hijab,
  "loose-scarf": looseScarf,
  kerchief,
  headwrap,
  turban,
  skullcap,
  "flat-cap": flatCap,
  "knit-cap": knitCap,
  "straw-hat": strawHat,
}

export function drawHeadwear(
  style: HeadwearStyle,
  face: FaceShape,
  colour: string,
  trim: string,
): HeadwearLayers {
  return styles[style]({ face, colour, trim, fold: toneOn(colour, 0.24) })
}
