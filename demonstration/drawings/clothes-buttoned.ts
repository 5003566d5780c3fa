import type { Cloth } from "./cloth"
import { type Point, polygon, trail } from "./curves"
import { centre } from "./face-shape"
import { disc, drawn, filled } from "./shapes"
import { armLines, collarPoint, flip, garment, pointedNeck, roundNeck, type Torso } from "./torso"

function buttons(colour: string, from: number, x = centre): string {
  const rows = [0, 1, 2, 3].map(i => from + i * 96).filter(y => y < 1480)
  return rows.map(y => disc([x, y], 9, colour)).join("")
}

/** What is worn beneath must not show at the sleeves. */
const inside = (body: Torso): Torso => ({ ...body, shoulder: body.shoulder - 40 })

/** The two leaves of a shirt collar. */
export function collarLeaves(body: Torso, colour: string, seam: string): string {
  const { neck } = body
  const leaf: Point[] = [
    [centre + neck + 4, 1028],
    [centre + neck + 44, 1092],
    [centre + neck * 0.82, 1196],
    [centre, 1136],
    [centre + neck * 0.62, 1096],
  ]
  return [leaf, leaf.map(flip)]
    .map(points => filled(polygon(...points), colour) + drawn(polygon(...points), seam, 5))
    .join("")
}

export function collar({ body, colour, seam }: Cloth): string {
  return (
    filled(garment(body, roundNeck(body, 1138)), colour) +
    drawn(`M${centre},1138V1500`, seam) +
    buttons(seam, 1212, centre + 22) +
    collarLeaves(body, colour, seam) +
    armLines(body, seam)
  )
}

export function standCollar({ body, colour, second, seam }: Cloth): string {
  const { neck } = body
  const band: Point[] = [
    [centre + neck + 6, 1012],
    [centre + neck + 26, 1074],
    [centre + 14, 1142],
    [centre + 14, 1086],
  ]
  const leaves = [band, band.map(flip)].map(
    points => filled(polygon(...points), colour) + drawn(polygon(...points), seam, 5),
  )
  return (
    filled(garment(body, roundNeck(body, 1098)), colour) +
    leaves.join("") +
    drawn(`M${centre - 34},1136V1400H${centre + 34}V1136`, seam, 5) +
    buttons(second, 1196) +
    armLines(body, seam)
  )
}

export function cardigan({ body, colour, second, seam, secondSeam }: Cloth): string {
  const front: Point[] = [
    [centre + 30, 1530],
    [centre + 36, 1400],
    [centre + body.neck * 0.84, 1240],
    collarPoint(body),
  ]
  const band = front.map(([x, y], i): Point => [x + 46, y + (i === 3 ? 26 : 6)])
  const neckline = [front.map(flip).reverse(), front.slice(0, 1), front.slice(1)]
  const rib = roundNeck(body, 1168)[0]?.slice(1, -1) ?? []
  return (
    filled(garment(inside(body), roundNeck(body, 1142)), second) +
    drawn(trail(rib), secondSeam) +
    filled(garment(body, neckline), colour) +
    [band, band.map(flip)].map(line => drawn(trail(line), seam)).join("") +
    buttons(second, 1300, centre + 62) +
    armLines(body, seam)
  )
}

export function jacket(cloth: Cloth): string {
  const { body, colour, second, seam, secondSeam } = cloth
  const vee = pointedNeck(body, 1430, 18)
  const right = collarPoint(body, 18)
  const lapel: Point[] = [
    right,
    [right[0] + 64, 1190],
    [right[0] + 26, 1216],
    [right[0] + 56, 1250],
    [centre, 1432],
    [centre + body.neck * 0.66, 1230],
  ]
  const lapels = [lapel, lapel.map(flip)].map(
    points => filled(polygon(...points), colour) + drawn(polygon(...points), seam, 5),
  )
  return (
    filled(garment(inside(body), roundNeck(body, 1138)), second) +
    drawn(`M${centre},1138V1440`, secondSeam, 5) +
    buttons(secondSeam, 1230, centre + 18) +
    filled(garment(body, vee), colour) +
    lapels.join("") +
    collarLeaves(body, second, secondSeam) +
    drawn(`M${centre},1432V1500`, seam) +
    armLines(body, seam)
  )
}
