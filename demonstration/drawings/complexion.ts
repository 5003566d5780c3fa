import type { HairColour, SkinTone } from "./portrait-options"

export interface Complexion {
  base: string
  shade: string
  /** Nose, ears and the lines of age. */
  line: string
  blush: string
  lips: string
}

export const complexions: Record<SkinTone, Complexion> = {
  deep: { base: "#573424", shade: "#452718", line: "#2c170e", blush: "#7a3a2a", lips: "#331813" },
  dark: { base: "#714630", shade: "#5b3523", line: "#3b2015", blush: "#94492f", lips: "#441f18" },
  brown: { base: "#935f40", shade: "#7b4c31", line: "#52301e", blush: "#b25f40", lips: "#592a20" },
  tawny: { base: "#b57c55", shade: "#9b6542", line: "#6e4429", blush: "#cb7651", lips: "#713626" },
  olive: { base: "#cb9c70", shade: "#b18259", line: "#80593a", blush: "#d88b68", lips: "#7d4030" },
  tan: { base: "#dfae85", shade: "#c8936a", line: "#966748", blush: "#e3947a", lips: "#8a4636" },
  light: { base: "#ebc6a2", shade: "#d6a983", line: "#a67a5a", blush: "#eaa68c", lips: "#98503f" },
  pale: { base: "#f2d6bd", shade: "#dfb99b", line: "#b0866a", blush: "#efb19f", lips: "#a15848" },
}

export const hairColours: Record<HairColour, string> = {
  black: "#18151a",
  "dark-brown": "#2e1d15",
  brown: "#553722",
  chestnut: "#70432a",
  auburn: "#8c4523",
  fair: "#c39a5b",
  pepper: "#4a4847",
  grey: "#87857f",
  silver: "#bdb9b0",
  white: "#e3ddd0",
}
