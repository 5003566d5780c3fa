import type { Colour } from "./colours"

export type GroundPattern = "horizontal" | "vertical" | "diagonal" | "dotted" | "waves" | "weave"
export type SkinTone = "deep" | "dark" | "brown" | "tawny" | "olive" | "tan" | "light" | "pale"
export type FaceForm = "oval" | "round" | "long" | "square" | "heart"
export type Build = "slight" | "medium" | "broad"
export type Age = "young" | "middle" | "older"
export type Smile = "quiet" | "gentle" | "broad"

export type HairColour =
  | "black"
  | "dark-brown"
  | "brown"
  | "chestnut"
  | "auburn"
  | "fair"
  | "pepper"
  | "grey"
  | "silver"
  | "white"

export type HairStyle =
  | "bald"
  | "receding"
  | "shaved"
  | "cropped"
  | "side-part"
  | "swept"
  | "pixie"
  | "fringe"
  | "bob"
  | "long"
  | "wavy"
  | "coils"
  | "curly"
  | "afro"
  | "top-bun"
  | "low-bun"
  | "ponytail"
  | "braids"
  | "crown-braid"
  | "locs"

export type BeardStyle = "stubble" | "short" | "full" | "goatee" | "moustache"
export type GlassesStyle = "round" | "square" | "half"
export type HeadwearStyle =
  | "hijab"
  | "loose-scarf"
  | "kerchief"
  | "headwrap"
  | "turban"
  | "skullcap"
  | "flat-cap"
  | "knit-cap"
  | "straw-hat"

export type ClothingStyle =
  | "plain"
  | "scoop"
  | "v-neck"
  | "collar"
  | "stand-collar"
  | "roll-neck"
  | "cardigan"
  | "jacket"
  | "wrap"
  | "shawl"
  | "overalls"
  | "apron"

export type EarringStyle = "stud" | "hoop" | "drop"

export interface PortraitOptions {
  /** The same seed and options always give the same drawing. */
  seed: string
  ground: Colour
  pattern?: GroundPattern
  skin: SkinTone
  face?: FaceForm
  build?: Build
  age?: Age
  smile?: Smile
  hair: { style: HairStyle; colour: HairColour }
  beard?: { style: BeardStyle; colour?: HairColour }
  glasses?: { style: GlassesStyle; colour?: Colour }
  headwear?: { style: HeadwearStyle; colour: Colour; trim?: Colour }
  clothing: { style: ClothingStyle; colour: Colour; second?: Colour }
  earrings?: { style: EarringStyle; colour?: Colour }
}
