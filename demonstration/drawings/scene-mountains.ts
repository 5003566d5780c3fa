import type { Chance } from "./chance"
import { mix } from "./colours"
import { type Point, polygon } from "./curves"
import { house } from "./landscape-buildings"
import { below, clouds, height, heightAt, landAt, rolling, type Scene, sky, width } from "./landscape-scene"
import { conifer } from "./landscape-trees"
import { filled } from "./shapes"

interface Peak {
  x: number
  top: number
  half: number
}

/** A peak with a lit and a shaded side, and snow that ends in an uneven edge. */
function peak(
  { x, top, half }: Peak,
  base: number,
  [lit, shaded, snow, blue]: readonly [string, string, string, string],
  chance: Chance,
): string {
  const fall = base - top
  const ridge = (share: number, drift: number): Point => [x + half * drift, top + fall * share]
  const spine: Point[] = [
    ridge(0.16, 0.05),
    ridge(0.3, -0.04),
    ridge(0.48, 0.08),
    ridge(0.72, -0.02),
    ridge(1, 0.1),
  ]
  const line = chance.between(0.3, 0.4)
  const left: Point = [x - half * line, top + fall * line]
  const right: Point = [x + half * line * 0.94, top + fall * line * 0.94]
  const hem: Point[] = [-0.62, -0.36, -0.14, 0.08].map(
    (share, i): Point => [x + half * line * share, top + fall * line * (i % 2 ? 1.14 : 0.78)],
  )
  const rightHem: Point[] = [0.3, 0.56, 0.78].map(
    (share, i): Point => [x + half * line * share, top + fall * line * (i % 2 ? 1.08 : 0.8)],
  )
  const middle = hem[3] as Point
  return (
    filled(polygon([x, top], [x - half, base], [x + half, base]), lit) +
    filled(polygon([x, top], ...spine, [x + half, base]), shaded) +
    filled(polygon([x, top], left, ...hem, ridge(0.16, 0.05)), snow) +
    filled(polygon([x, top], ridge(0.16, 0.05), middle, ...rightHem, right), blue)
  )
}

export function mountains(scene: Scene): string {
  const { palette, chance } = scene
  const range = (y: number, depth: number, peaks: readonly Peak[]): string => {
    const lit = landAt(palette, depth)
    const tones = [lit, mix(lit, palette.dark, 0.22), palette.light, mix(palette.light, lit, 0.42)] as const
    return peaks.map(each => peak(each, y, tones, chance)).join("")
  }
  const jitter = (value: number, by: number) => value + chance.between(-by, by)
  const far = [180, 620, 1080, 1620].map(
    (x, i): Peak => ({ x: jitter(x, 50), top: jitter(i % 2 ? 330 : 410, 30), half: jitter(420, 40) }),
  )
  const near = [
    { x: jitter(1330, 70), top: jitter(300, 24), half: 640 },
    { x: jitter(440, 70), top: jitter(380, 24), half: 600 },
  ]
  let shapes = sky(scene, 620) + clouds(scene, 3, 80, 260) + range(820, 0.06, far) + range(900, 0.34, near)
  const meadow = rolling(chance, 800, 40, 3)
  shapes += filled(below(meadow), landAt(palette, 0.52))
  for (let i = 0; i < 3; i++) {
    const x = width * 0.56 + i * 120
    shapes += house(x, heightAt(meadow, x) + 44 + (i % 2) * 20, 84, palette, palette.accent)
  }
  const slope = rolling(chance, 960, 50, 3)
  const colour = landAt(palette, 0.74)
  for (let x = -20; x < width + 40; x += chance.between(50, 120)) {
    const empty = x > 700 && x < 1420
    if (!empty)
      shapes += conifer(
        x,
        heightAt(slope, x) + 14,
        chance.between(150, 240),
        mix(colour, palette.dark, 0.3),
        palette.dark,
      )
  }
  return (
    shapes +
    filled(below(slope), colour) +
    filled(below(rolling(chance, 1080, 36, 3), height + 40), landAt(palette, 1))
  )
}
