import type { Cloth } from "./cloth"
import { edge, outline, type Point, trail } from "./curves"
import { centre } from "./face-shape"
import { drawn, filled } from "./shapes"
import { armLines, flip, garment, type Neckline, pointedNeck, roundNeck } from "./torso"

/** The neckline again, a rib's width further out. */
const rib = (neckline: Neckline): string =>
  edge(...neckline.map(run => run.map(([x, y]): Point => [x + (x - centre) * 0.15, y + 26])))

export function plain({ body, colour, seam }: Cloth): string {
  const neckline = roundNeck(body, 1142)
  return filled(garment(body, neckline), colour) + drawn(rib(neckline), seam) + armLines(body, seam)
}

export function scoop({ body, colour, seam }: Cloth): string {
  const neckline = roundNeck(body, 1212, 30)
  return filled(garment(body, neckline), colour) + drawn(rib(neckline), seam) + armLines(body, seam)
}

export function vNeck({ body, colour, seam }: Cloth): string {
  const neckline = pointedNeck(body, 1250, 6)
  return filled(garment(body, neckline), colour) + drawn(rib(neckline), seam) + armLines(body, seam)
}

export function rollNeck({ body, colour, seam }: Cloth): string {
  const { neck } = body
  const side: Point[] = [
    [centre + neck + 8, 996],
    [centre + neck + 16, 1056],
    [centre + neck + 34, 1092],
  ]
  const hem: Point[] = [flip(side[2] as Point), [centre, 1136], side[2] as Point]
  const roll = outline(
    [flip(side[0] as Point), [centre, 1026], side[0] as Point],
    side.slice(1),
    [...hem].reverse().slice(1),
    [flip(side[1] as Point), flip(side[0] as Point)],
  )
  const fold: Point[] = [
    [centre - neck - 13, 1046],
    [centre, 1080],
    [centre + neck + 13, 1046],
  ]
  return (
    filled(garment(body, roundNeck(body, 1110)), colour) +
    filled(roll, colour) +
    drawn(trail(fold), seam) +
    drawn(trail(hem), seam) +
    armLines(body, seam)
  )
}

/** A cloth crossed over the chest, with a wide border along its edge. */
export function wrap({ body, colour, second, seam }: Cloth): string {
  const neckline = pointedNeck(body, 1300, 14)
  const right = neckline[1]?.[1] ?? [centre, 1100]
  const over: Point[] = [
    [right[0], right[1]],
    [centre + body.neck * 0.72, 1180],
    [centre - 8, 1310],
    [centre - 190, 1520],
  ]
  const border: Point[] = over.map(([x, y], i): Point => [x + 56 + i * 8, y + 22]).reverse()
  const under: Point[] = (neckline[0] ?? []).map(([x, y]): Point => [x - 52, y + 22]).reverse()
  const far = under[0] ?? [centre, 1300]
  return (
    filled(garment(body, neckline), colour) +
    filled(outline(neckline[0] ?? [], [[far[0] + 52, far[1] + 60]], under.slice(1)), second) +
    filled(outline(over, border.slice(0, 1), border.slice(1)), second) +
    drawn(trail(over), seam, 5) +
    armLines(body, seam)
  )
}
