import type { Chance } from "./chance"
import { mix } from "./colours"
import { around, outline, type Point, polygon } from "./curves"
import { windows } from "./landscape-buildings"
import type { Palette } from "./landscape-palettes"
import { height, landAt, type Scene, sky, width } from "./landscape-scene"
import { block, disc, drawn, filled } from "./shapes"

/** A striped cloth roof with a scalloped edge; narrower at the back. */
function awning(
  x: number,
  y: number,
  wide: number,
  high: number,
  colours: readonly [string, string],
): string {
  const stripes = 8
  const step = wide / stripes
  const inset = wide * 0.07
  const back = (wide - inset * 2) / stripes
  return Array.from({ length: stripes }, (_, i) => {
    const colour = colours[i % 2] ?? colours[0]
    const left = x + i * step
    const cloth = polygon(
      [x + inset + i * back, y],
      [x + inset + (i + 1) * back, y],
      [left + step, y + high],
      [left, y + high],
    )
    const edge = outline(
      [[left, y + high - 1]],
      [[left + step, y + high - 1]],
      [[left + step, y + high + 20]],
      around([left + step / 2, y + high + 20], step / 2, 26, 0, 180, 6),
    )
    return filled(cloth, colour) + filled(edge, mix(colour, "#10151c", 0.12))
  }).join("")
}

function heap(x: number, y: number, wide: number, colour: string, chance: Chance): string {
  const fruit = wide / 6
  let shapes = ""
  for (let row = 0; row < 3; row++) {
    for (let i = 0; i < 5 - row; i++) {
      const tone = mix(colour, i % 2 ? "#fff6e6" : "#10151c", chance.between(0.02, 0.16))
      shapes += disc([x + fruit * (1 + i + row / 2), y - row * fruit * 0.72], fruit * 0.56, tone)
    }
  }
  return shapes
}

function stall(scene: Scene, x: number, ground: number, wide: number, cloth: string): string {
  const { palette, chance } = scene
  const top = ground - 430
  const wood = mix(palette.land[2], palette.dark, 0.35)
  const produce = [palette.accent, palette.orb, landAt(palette, 0.5), mix(palette.accent, palette.orb, 0.5)]
  const poles = [x + 26, x + wide - 26].map(px => drawn(`M${px},${top + 60}V${ground}`, palette.dark, 11))
  const crate = wide / 3 - 14
  const crates = [0, 1, 2].map(i => {
    const cx = x + 20 + i * (crate + 6)
    return (
      heap(cx, ground - 134, crate, produce[(i + chance.whole(0, 3)) % 4] ?? palette.accent, chance) +
      block(cx, ground - 130, crate, 44, mix(wood, palette.light, 0.3)) +
      drawn(`M${cx},${ground - 108}h${crate}`, wood, 4)
    )
  })
  return (
    block(x + 20, top + 80, wide - 40, 350, palette.dark, 0.32) +
    poles.join("") +
    crates.join("") +
    block(x + 8, ground - 88, wide - 16, 92, wood) +
    drawn(`M${x + 8},${ground - 44}h${wide - 16}`, mix(wood, palette.light, 0.25), 4) +
    awning(x - 16, top, wide + 32, 124, [cloth, palette.light])
  )
}

function bunting(palette: Palette, y: number): string {
  const at = (share: number): Point => [
    -20 + share * (width + 40),
    y + Math.sin(share * Math.PI * 3) ** 2 * 66,
  ]
  const string = Array.from({ length: 49 }, (_, i) => at(i / 48))
  const flags = Array.from({ length: 36 }, (_, i) => {
    const [x, top] = at((i + 0.5) / 36)
    const colour = [palette.accent, palette.light, palette.orb][i % 3] ?? palette.light
    return filled(polygon([x - 15, top], [x + 15, top], [x, top + 36]), colour)
  })
  return (
    flags.join("") +
    drawn(`M${string.map(([x, py]) => `${Math.round(x)},${Math.round(py)}`).join("L")}`, palette.dark, 4)
  )
}

export function market(scene: Scene): string {
  const { palette, chance } = scene
  let shapes = sky(scene, 560)
  for (let x = -60; x < width; ) {
    const size = chance.between(190, 320)
    const top = chance.between(330, 520)
    const wall = mix(landAt(palette, 0.1), palette.light, chance.between(0.05, 0.4))
    const tile = mix(palette.accent, wall, 0.55)
    shapes += filled(polygon([x - 8, top], [x + size / 2, top - 84], [x + size + 8, top]), tile)
    shapes += block(x, top, size + 1, height, wall)
    shapes += windows([x, top, size, 330], () => false, [palette.light, palette.dark], 34)
    x += size
  }
  shapes += bunting(palette, 350)
  const cloths = [palette.accent, palette.land[1], palette.land[2], mix(palette.accent, palette.dark, 0.25)]
  shapes += block(0, 780, width, 300, mix(landAt(palette, 0.3), palette.light, 0.35))
  for (let i = 0; i < 4; i++)
    shapes += stall(scene, 20 + i * 452, 872, 400, cloths[(i + 1) % 4] ?? palette.accent)
  shapes += block(0, 872, width, 340, mix(landAt(palette, 0.4), palette.light, 0.22))
  for (let i = 0; i < 3; i++)
    shapes += stall(scene, -170 + i * 740, 1262, 600, cloths[i % 4] ?? palette.accent)
  return shapes
}
