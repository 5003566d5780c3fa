import { chance } from "./chance"
import type { LandscapeMotif, LandscapeOptions } from "./landscape-options"
import { palettes } from "./landscape-palettes"
import { height, type Scene, width } from "./landscape-scene"
import { city } from "./scene-city"
import { dunes } from "./scene-dunes"
import { fields } from "./scene-fields"
import { forest } from "./scene-forest"
import { hills, terraces } from "./scene-hills"
import { market } from "./scene-market"
import { mountains } from "./scene-mountains"
import { savanna } from "./scene-savanna"
import { sea } from "./scene-sea"
import { workshop } from "./scene-workshop"
import { picture } from "./shapes"

export type { LandscapeOptions }

const scenes: Record<LandscapeMotif, (scene: Scene) => string> = {
  terraces,
  hills,
  sea,
  city,
  fields,
  market,
  workshop,
  forest,
  savanna,
  mountains,
  dunes,
}

/** A layered landscape, 3:2. */
export function drawLandscape({ seed, motif, palette }: LandscapeOptions): string {
  return picture(
    width,
    height,
    scenes[motif]({ palette: palettes[palette], chance: chance(`${seed} ${motif}`) }),
  )
}
