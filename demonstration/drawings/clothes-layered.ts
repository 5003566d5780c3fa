import type { Cloth } from "./cloth"
import { collarLeaves } from "./clothes-buttoned"
import { outline, type Point, polygon, trail } from "./curves"
import { centre } from "./face-shape"
import { disc, drawn, filled, within } from "./shapes"
import { armLines, collarPoint, flip, garment, roundNeck } from "./torso"

/** Straps over the shoulders, a bib with a pocket. */
export function overalls({ body, colour, second, seam, secondSeam }: Cloth): string {
  const strap: Point[] = [
    [centre + body.neck + 60, 1100],
    [centre + body.neck + 120, 1130],
    [centre + 182, 1330],
    [centre + 122, 1330],
  ]
  const bib: Point[] = [
    [centre + 196, 1300],
    [centre + 214, 1440],
    [centre + 270, 1520],
  ]
  const bibPath = outline([...bib.map(flip)].reverse(), [bib[0] as Point], bib.slice(1))
  const straps = [strap, strap.map(flip)].map(points => filled(polygon(...points), colour))
  return (
    filled(garment(body, roundNeck(body, 1138)), second) +
    drawn(trail(roundNeck(body, 1164, 8)[0] ?? []), secondSeam) +
    armLines(body, secondSeam) +
    straps.join("") +
    filled(bibPath, colour) +
    drawn(`M${centre - 184},1322H${centre + 184}`, seam, 5) +
    drawn(`M${centre - 92},1392H${centre + 92}V1520M${centre - 92},1392V1520`, seam, 5) +
    [-152, 152].map(dx => disc([centre + dx, 1338], 15, seam)).join("")
  )
}

/** A shirt under an apron that hangs from the neck. */
export function apron({ body, colour, second, seam, secondSeam }: Cloth): string {
  const strap: Point[] = [
    [centre + body.neck + 26, 1070],
    [centre + body.neck + 58, 1082],
    [centre + 156, 1262],
    [centre + 118, 1262],
  ]
  const bib: Point[] = [
    [centre + 166, 1256],
    [centre + 190, 1390],
    [centre + 286, 1520],
  ]
  const bibPath = outline([...bib.map(flip)].reverse(), [bib[0] as Point], bib.slice(1))
  return (
    filled(garment(body, roundNeck(body, 1138)), second) +
    drawn(`M${centre},1138V1300`, secondSeam, 5) +
    armLines(body, secondSeam) +
    [strap, strap.map(flip)].map(points => filled(polygon(...points), colour)).join("") +
    filled(bibPath, colour) +
    drawn(`M${centre - 158},1282H${centre + 158}`, seam, 5) +
    collarLeaves(body, second, secondSeam)
  )
}

/** A woven shawl laid around the shoulders and crossed in front. */
export function shawl(cloth: Cloth): string {
  const { body, colour, second, seam } = cloth
  const [x, y] = collarPoint(body, 2)
  const outer: Point[] = [
    [x, y],
    [centre + body.shoulder * 0.7, 1124],
    [centre + body.shoulder + 16, 1200],
    [centre + body.shoulder + 66, 1340],
    [centre + body.shoulder + 74, 1520],
  ]
  const inner: Point[] = [
    [centre + body.neck * 0.8, 1200],
    [centre - 20, 1400],
    [centre - 110, 1520],
  ]
  const half = (flipped: boolean, name: string) => {
    const place = (points: readonly Point[]) => (flipped ? points.map(flip) : [...points])
    const path = outline(
      place(outer),
      place([[centre - 110, 1520]]),
      place(
        [...inner]
          .reverse()
          .slice(1)
          .concat([[x, y]]),
      ),
    )
    const line = (shift: number): Point[] =>
      place([[x, y] as Point, ...inner].map(([px, py]): Point => [px + shift, py + shift * 0.3]))
    const marks = Array.from({ length: 9 }, (_, i): Point => [x + 74 - i * 31, y + 68 + i * 56 - i * i * 0.6])
    const diamonds = place(marks).map(([dx, dy]) =>
      filled(polygon([dx, dy - 20], [dx + 15, dy], [dx, dy + 20], [dx - 15, dy]), second),
    )
    const pattern =
      filled(path, colour) +
      drawn(trail(line(26)), second, 10) +
      drawn(trail(line(122)), second, 10) +
      drawn(trail(line(148)), second, 5) +
      diamonds.join("")
    return within(path, name, pattern) + drawn(trail(line(0)), seam, 5)
  }
  const under = garment(body, roundNeck(body, 1146))
  return filled(under, second) + half(true, "shawl-left") + half(false, "shawl-right")
}
