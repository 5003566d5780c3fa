import type { Cloth } from "./cloth"
import { cardigan, collar, jacket, standCollar } from "./clothes-buttoned"
import { apron, overalls, shawl } from "./clothes-layered"
import { plain, rollNeck, scoop, vNeck, wrap } from "./clothes-plain"
import { toneOn } from "./colours"
import type { ClothingStyle } from "./portrait-options"
import type { Torso } from "./torso"

const styles: Record<ClothingStyle, (cloth: Cloth) => string> = {
  plain,
  scoop,
  "v-neck": vNeck,
  collar,
  "stand-collar": standCollar,
  "roll-neck": rollNeck,
  cardigan,
  jacket,
  wrap,
  shawl,
  overalls,
  apron,
}

export function drawClothes(style: ClothingStyle, body: Torso, colour: string, second: string): string {
  return styles[style]({ body, colour, second, seam: toneOn(colour, 0.24), secondSeam: toneOn(second, 0.24) })
}
