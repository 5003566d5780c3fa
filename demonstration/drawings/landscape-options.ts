export type LandscapeMotif =
  | "terraces"
  | "hills"
  | "sea"
  | "city"
  | "fields"
  | "market"
  | "workshop"
  | "forest"
  | "savanna"
  | "mountains"
  | "dunes"

export type LandscapePalette =
  | "dawn"
  | "noon"
  | "dusk"
  | "night"
  | "harvest"
  | "monsoon"
  | "spring"
  | "winter"
  | "ember"

export interface LandscapeOptions {
  /** The same seed and options always give the same drawing. */
  seed: string
  motif: LandscapeMotif
  palette: LandscapePalette
}
