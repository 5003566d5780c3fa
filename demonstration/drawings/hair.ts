import type { Chance } from "./chance"
import { toneOn } from "./colours"
import { hairColours } from "./complexion"
import type { FaceShape } from "./face-shape"
import { afro, coils, curly, locs } from "./hair-curly"
import { braids, crownBraid, lowBun, ponytail, topBun } from "./hair-gathered"
import { type Hair, type HairLayers, noHair } from "./hair-layers"
import { bob, fringe, long, wavy } from "./hair-long"
import { cropped, pixie, receding, shaved, sidePart, swept } from "./hair-short"
import type { HairColour, HairStyle, HeadwearStyle } from "./portrait-options"

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

const underCaps: Partial<Record<HairStyle, HairStyle>> = {
  afro: "coils",
  curly: "coils",
  "top-bun": "cropped",
  "crown-braid": "cropped",
  swept: "cropped",
  wavy: "long",
}

const underCloth: Partial<Record<HairStyle, HairStyle>> = {
  ...underCaps,
  "side-part": "cropped",
  pixie: "cropped",
  fringe: "bob",
}

const underScarf: Partial<Record<HairStyle, HairStyle>> = { ...underCaps, swept: "side-part" }

const beneath: Record<HeadwearStyle, Partial<Record<HairStyle, HairStyle>>> = {
  hijab: {},
  "loose-scarf": underScarf,
  kerchief: underCloth,
  headwrap: underCloth,
  turban: underCloth,
  skullcap: underCloth,
  "flat-cap": underCaps,
  "knit-cap": underCaps,
  "straw-hat": underCaps,
}

/** The nearest hairstyle that fits beneath what is worn on the head. */
export function fittingBeneath(headwear: HeadwearStyle, style: HairStyle): HairStyle {
  return beneath[headwear][style] ?? style
}
