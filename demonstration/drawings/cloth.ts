import type { Torso } from "./torso"

/** What every garment is cut from. */
export interface Cloth {
  body: Torso
  colour: string
  second: string
  /** Seams, ribs and folds, on either colour. */
  seam: string
  secondSeam: string
}
