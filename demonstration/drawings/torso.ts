import type { Complexion } from "./complexion"
import { outline, type Point, trail } from "./curves"
import { centre, type FaceShape, lowered } from "./face-shape"
import type { Build } from "./portrait-options"
import { drawn, filled } from "./shapes"

/** Half the widths of neck and shoulders. */
export interface Torso {
  neck: number
  shoulder: number
}

const builds: Record<Build, Torso> = {
  slight: { neck: 76, shoulder: 318 },
  medium: { neck: 87, shoulder: 352 },
  broad: { neck: 102, shoulder: 396 },
}

export const torso = (build: Build): Torso => builds[build]

/** A neckline runs from the left to the right, in smooth runs with corners between them. */
export type Neckline = readonly (readonly Point[])[]

export const flip = ([x, y]: Point): Point => [2 * centre - x, y]

/** Where a garment begins, on the slope between neck and shoulder; `open` moves it outwards. */
export const collarPoint = ({ neck }: Torso, open = 0): Point => [
  centre + neck + 22 + open,
  1068 + open * 0.36,
]

export function roundNeck(body: Torso, depth: number, open = 0): Neckline {
  const right = collarPoint(body, open)
  const bend: Point = [centre + (right[0] - centre) * 0.66, depth - (depth - right[1]) * 0.24]
  return [[flip(right), flip(bend), [centre, depth], bend, right]]
}

export function pointedNeck(body: Torso, depth: number, open = 0): Neckline {
  const right = collarPoint(body, open)
  const bend: Point = [centre + (right[0] - centre) * 0.6, right[1] + (depth - right[1]) * 0.48]
  return [
    [flip(right), flip(bend), [centre, depth]],
    [bend, right],
  ]
}

/** The whole garment under a neckline, down to the edge of the picture. */
export function garment({ shoulder }: Torso, neckline: Neckline): string {
  const sleeve: Point[] = [
    [centre + shoulder * 0.66, 1130],
    [centre + shoulder - 8, 1198],
    [centre + shoulder + 42, 1330],
    [centre + shoulder + 62, 1520],
  ]
  const left = sleeve.map(flip).reverse()
  const start = neckline[0]?.[0] ?? [centre, 1100]
  return outline(...neckline, sleeve, left.slice(0, 1), [...left.slice(1), start])
}

/** Where the arms rest against the body. */
export function armLines({ shoulder }: Torso, tone: string): string {
  const line: Point[] = [
    [centre + shoulder - 62, 1344],
    [centre + shoulder - 50, 1420],
    [centre + shoulder - 46, 1520],
  ]
  return drawn(trail(line), tone) + drawn(trail(line.map(flip)), tone)
}

/** Neck and upper chest, with the shadow of the chin. */
export function bareNeck({ neck }: Torso, face: FaceShape, complexion: Complexion): string {
  const right: Point[] = [
    [centre + neck, 800],
    [centre + neck - 2, 980],
    [centre + neck + 4, 1030],
    [centre + neck + 20, 1064],
    [centre + neck + 58, 1092],
    [centre + neck + 62, 1300],
  ]
  const skin = outline(right.map(flip).reverse(), [right[0] as Point], right.slice(1))
  const edge = face.chin + lowered + 40
  const shadow = outline(
    [
      [centre - neck, 800],
      [centre - neck + 1, edge - 52],
    ],
    [
      [centre - neck * 0.5, edge - 12],
      [centre + neck * 0.1, edge],
      [centre + neck * 0.6, edge - 8],
      [centre + neck - 1, edge - 34],
    ],
    [[centre + neck, 800]],
  )
  return filled(skin, complexion.base) + filled(shadow, complexion.shade)
}
