import type { Chance } from "./chance"
import type { Complexion } from "./complexion"
import { type Point, points, trail } from "./curves"
import { type FaceShape, fitted } from "./face-shape"
import type { Age, Smile } from "./portrait-options"
import { disc, drawn, fine } from "./shapes"

export interface Features {
  face: FaceShape
  complexion: Complexion
  hair: string
  age: Age
  smile: Smile
  chance: Chance
}

const bothSides = (points: readonly Point[]) => [points, points.map(([dx, y]): Point => [-dx, y])] as const

function eyes({ face, chance }: Features): string {
  const apart = chance.between(78, 86)
  const lift = chance.between(17, 25)
  const lids: Point[] = [
    [apart - 36, 662],
    [apart - 18, 662 - lift * 0.8],
    [apart + 3, 662 - lift],
    [apart + 24, 662 - lift * 0.7],
    [apart + 40, 666],
  ]
  return bothSides(lids)
    .map(lid => drawn(trail(fitted(face, lid)), "#17110f", 11))
    .join("")
}

function brows({ face, hair, chance }: Features): string {
  const height = chance.between(588, 600)
  const arch = chance.between(12, 20)
  const brow: Point[] = [
    [38, height + 6],
    [84, height - arch],
    [134, height + 4],
  ]
  return bothSides(brow)
    .map(line => drawn(trail(fitted(face, line)), hair, 12, 0.85))
    .join("")
}

function nose({ face, complexion, chance }: Features): string {
  const width = chance.between(24, 34)
  const bridge = trail(
    fitted(face, [
      [-4, 672],
      [-10, 705],
      [-width, 742],
      [-width + 8, 757],
      [6, 758],
    ]),
  )
  return drawn(bridge, complexion.line, fine, 0.8)
}

const smiles: Record<Smile, { half: number; dip: number }> = {
  quiet: { half: 50, dip: 12 },
  gentle: { half: 62, dip: 21 },
  broad: { half: 74, dip: 30 },
}

export function mouth({ face, complexion, smile }: Features): string {
  const { half, dip } = smiles[smile]
  const lips = trail(
    fitted(face, [
      [-half, 818],
      [-half * 0.5, 818 + dip * 0.75],
      [0, 818 + dip],
      [half * 0.5, 818 + dip * 0.75],
      [half, 818],
    ]),
  )
  return drawn(lips, complexion.lips, 11)
}

function linesOfAge({ face, complexion, age }: Features): string {
  if (age === "young") return ""
  const fold = points("68,752 96,778 100,806")
  const corners: Point[][] = [points("142,654 162,646"), points("142,672 163,676")]
  const marks = age === "older" ? [fold, ...corners] : [fold]
  const shapes = marks
    .flatMap(mark => bothSides(mark))
    .map(mark => drawn(trail(fitted(face, mark)), complexion.line, 6, 0.5))
  return shapes.join("")
}

export function faceFeatures(features: Features): string {
  const { face, complexion } = features
  const cheeks = fitted(face, points("-118,748 118,748")).map(cheek =>
    disc(cheek, 46, complexion.blush, 34, 0.28),
  )
  return cheeks.join("") + linesOfAge(features) + brows(features) + eyes(features) + nose(features)
}
