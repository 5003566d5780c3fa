import { mix } from "./colours"
import { outline, type Point, points, polygon } from "./curves"
import type { Palette } from "./landscape-palettes"
import { below, clouds, height, heightAt, landAt, rolling, type Scene, sky, width } from "./landscape-scene"
import { block, drawn, filled, moved } from "./shapes"

/** A small boat drafted with its waterline at the origin. */
function boat(palette: Palette, sail: string): string {
  const hull = outline(points("-104,-34 0,-22 116,-44"), points("86,4 60,14 -56,14 -84,2 -104,-34"))
  const main = outline(points("6,-268 76,-150 98,-58"), [[6, -50]])
  const jib = outline(points("-10,-236 -52,-140 -86,-58"), [[-10, -50]])
  return (
    drawn("M0,-30V-282", palette.dark, 7) +
    filled(main, sail) +
    filled(jib, palette.light) +
    filled(hull, palette.dark) +
    drawn("M-92,-24Q0,-12 108,-34", palette.light, 5, 0.6)
  )
}

/** The sun's path on the water, narrower towards us. */
function glitter({ palette, chance }: Scene, x: number, y: number, share: number): string {
  return [0, 1, 2, 3]
    .map(i => {
      const size = chance.between(70, 170) * (1 - share * 0.5)
      const left = x - size / 2 + chance.between(-44, 44)
      return block(left, y + 12 + i * 20, size, 7, palette.orb, 0.7 - share * 0.4)
    })
    .join("")
}

export function sea(scene: Scene): string {
  const { palette, chance } = scene
  const sun = chance.between(0.32, 0.68)
  const horizon = 560
  const side = sun > 0.5 ? 0 : 1
  const headland = (reach: number, high: number, colour: string): string => {
    const x = (distance: number) => (side ? width + 40 - distance : distance - 40)
    const line: Point[] = [
      [x(0), horizon - high],
      [x(reach * 0.35), horizon - high * 0.86],
      [x(reach * 0.7), horizon - high * 0.34],
      [x(reach), horizon + 4],
    ]
    return filled(outline(line, [[x(0), horizon + 4]]), colour)
  }
  let shapes =
    sky(scene, horizon, sun) +
    clouds(scene, 4, 80, 330) +
    headland(860, 130, landAt(palette, 0.08)) +
    headland(560, 190, landAt(palette, 0.26)) +
    filled(polygon([0, horizon], [width, horizon], [width, height], [0, height]), landAt(palette, 0.3)) +
    glitter(scene, width * sun, horizon, 0)
  const boats = [
    { wave: 1, scale: 0.42, x: chance.between(0.58, 0.86), sail: mix(palette.accent, palette.haze, 0.3) },
    { wave: 2, scale: 0.66, x: chance.between(0.12, 0.3), sail: palette.accent },
    { wave: 3, scale: 1.08, x: chance.between(0.5, 0.7), sail: mix(palette.accent, palette.orb, 0.25) },
  ]
  for (let wave = 0; wave < 6; wave++) {
    const depth = 0.36 + wave * 0.128
    const y = horizon + 62 + wave * 92 + wave * wave * 5
    const crest = rolling(chance, y, 12 + wave * 4, 6)
    for (const { scale, x, sail } of boats.filter(each => each.wave === wave))
      shapes += moved(boat(palette, sail), [x * width, heightAt(crest, x * width) + 2], scale)
    shapes += filled(below(crest), landAt(palette, Math.min(depth, 1)))
    if (wave < 4) shapes += glitter(scene, width * sun, y + 14, wave / 4)
    shapes += drawn(swell(scene, y + 40 + wave * 6), palette.light, 6, 0.32)
  }
  return shapes
}

/** A few short crests along a wave. */
function swell({ chance }: Scene, y: number): string {
  return Array.from({ length: 4 }, () => {
    const x = chance.between(40, width - 200)
    const size = chance.between(60, 130)
    return `M${Math.round(x)},${Math.round(y)}q${Math.round(size / 2)},-16 ${Math.round(size)},0`
  }).join("")
}
