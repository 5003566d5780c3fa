import type { Chance } from "./chance"
import { toneOn } from "./colours"
import { hairColours } from "./complexion"
import type { FaceShape } from "./face-shape"
import { afro, coils, curly, locs } from "./hair-curly"
import { braids, crownBraid, lowBun, ponytail, topBun } from "./hair-gathered"
import { type Hair, type HairLayers, noHair } from "./hair-layers"
import { bob, fringe, long, wavy } from "./hair-long"
import { cropped, pixie, receding, shaved, sidePart, swept } from "./hair-short"
import type { HairColour, HairStyle } from "./portrait-options"

const styles: Record<HairStyle, (hair: Hair) => HairLayers> = {
  bald: () => noHair,
  receding,
  shaved,
  cropped,
  "side-part": sidePart,
  swept,
  pixie,
  fringe,
  bob,
  long,
  wavy,
  coils,
  curly,
  afro,
  "top-bun": topBun,
  "low-bun": lowBun,
  ponytail,
  braids,
  "crown-braid": crownBraid,
  locs,
}

export function drawHair(style: HairStyle, colour: HairColour, face: FaceShape, chance: Chance): HairLayers {
  const hex = hairColours[colour]
  return styles[style]({ face, colour: hex, strand: toneOn(hex, 0.2), chance })
}

/** What of a hairstyle still fits beneath a cap or a turban. */
export function tamed(style: HairStyle): HairStyle {
  switch (style) {
    case "afro":
      return "coils"
    case "top-bun":
    case "crown-braid":
    case "swept":
      return "cropped"
    default:
      return style
  }
}
