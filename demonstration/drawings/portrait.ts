import { drawEarrings, drawGlasses } from "./adornments"
import { drawBeard } from "./beard"
import { chance } from "./chance"
import { drawClothes } from "./clothes"
import { colours, darker, lighter, mix } from "./colours"
import { complexions, hairColours } from "./complexion"
import { points } from "./curves"
import { faceFeatures, mouth } from "./face-features"
import { facePath, faceShape, fitted, lowered, shadedSide } from "./face-shape"
import { groundPattern } from "./ground-pattern"
import { drawHair, fittingBeneath } from "./hair"
import { noHair } from "./hair-layers"
import { drawHeadwear } from "./headwear"
import type { PortraitOptions } from "./portrait-options"
import { block, disc, filled, moved, picture, turned } from "./shapes"
import { bareNeck, torso } from "./torso"

export type { PortraitOptions }

/** A half-length figure, 4:5. */
export function drawPortrait(options: PortraitOptions): string {
  const {
    seed,
    ground,
    pattern = "horizontal",
    skin,
    hair,
    headwear,
    beard,
    glasses,
    earrings,
    clothing,
  } = options
  const face = faceShape(options.face ?? "oval")
  const body = torso(options.build ?? "medium")
  const complexion = complexions[skin]
  const hairColour = hairColours[hair.colour]
  const covered = headwear?.style === "hijab"
  const style = headwear ? fittingBeneath(headwear.style, hair.style) : hair.style
  const locks = covered ? noHair : drawHair(style, hair.colour, face, chance(`${seed} hair`))
  const cloth = headwear && colours[headwear.colour]
  const scarf =
    headwear && cloth
      ? drawHeadwear(
          headwear.style,
          face,
          cloth,
          headwear.trim ? colours[headwear.trim] : lighter(cloth, 0.35),
        )
      : { behind: "", front: "" }
  const features = {
    face,
    complexion,
    hair: mix(hairColour, complexion.line, hair.style === "bald" ? 0.6 : 0.25),
    age: options.age ?? "young",
    smile: options.smile ?? "gentle",
    chance: chance(`${seed} face`),
  }
  const ears = fitted(face, points("-207,668 207,668")).map(([x, y], i) =>
    disc([x, y], 27, i ? complexion.shade : complexion.base, 50),
  )
  const behind = headwear?.style === "loose-scarf" ? "" : locks.behind
  const main = colours[clothing.colour]
  const second = clothing.second ? colours[clothing.second] : lighter(main, 0.55)
  const head =
    ears.join("") +
    filled(facePath(face), complexion.base) +
    filled(shadedSide(face), complexion.shade, 0.4) +
    faceFeatures(features) +
    (earrings && !covered ? drawEarrings(earrings.style, face, colours[earrings.colour ?? "ochre"]) : "") +
    (beard
      ? drawBeard(beard.style, face, beard.colour ? hairColours[beard.colour] : hairColour, complexion.base)
      : "") +
    mouth(features) +
    (glasses
      ? drawGlasses(glasses.style, face, glasses.colour ? colours[glasses.colour] : colours.ink)
      : "") +
    locks.crown +
    locks.shoulders +
    scarf.front
  const tilt = chance(`${seed} tilt`).between(-1.6, 1.6)
  const nape = [600, 1040] as const
  return picture(
    1200,
    1500,
    block(0, 0, 1200, 1500, darker(colours[ground], 0.02)) +
      groundPattern(pattern, chance(`${seed} ground`)) +
      moved(turned(scarf.behind + behind, tilt, nape), [0, lowered]) +
      bareNeck(body, face, complexion) +
      drawClothes(clothing.style, body, main, second) +
      moved(turned(head, tilt, nape), [0, lowered]),
  )
}
