import { mix } from "./colours"
import { polygon } from "./curves"
import { below, clouds, height, landAt, rolling, type Scene, sky, width } from "./landscape-scene"
import { roundTree } from "./landscape-trees"
import { block, drawn, filled } from "./shapes"

interface Hall {
  x: number
  teeth: number
  tooth: number
  top: number
  depth: number
}

/** A hall with a saw-tooth roof, its glass turned to the light. */
function hall({ palette, chance }: Scene, { x, teeth, tooth, top, depth }: Hall, base: number): string {
  const wall = landAt(palette, depth)
  const roof = mix(wall, palette.dark, 0.4)
  const high = tooth * 0.52
  const saw = Array.from({ length: teeth }, (_, i) => {
    const left = x + i * tooth
    const panes = [0.25, 0.5, 0.75].map(
      share => `M${left + tooth * 0.3 * share},${top - high * share}V${top}`,
    )
    return (
      filled(polygon([left, top], [left + tooth * 0.3, top - high], [left + tooth, top]), roof) +
      filled(
        polygon([left + 8, top], [left + tooth * 0.3, top - high + 10], [left + tooth * 0.3, top]),
        palette.light,
      ) +
      drawn(panes.slice(1).join(""), roof, 4)
    )
  })
  const wide = teeth * tooth
  const bays = Array.from({ length: teeth * 2 }, (_, i) => {
    const left = x + (i + 0.5) * (tooth / 2) - 44
    const lit = chance.whether(0.45)
    return (
      block(left, top + 66, 88, 116, lit ? palette.light : palette.dark, lit ? 0.95 : 0.4) +
      drawn(`M${left + 44},${top + 66}v116M${left},${top + 124}h88`, wall, 6)
    )
  })
  return (
    saw.join("") +
    block(x, top, wide, base - top, wall) +
    block(x - 8, top - 6, wide + 16, 18, roof) +
    bays.join("") +
    drawn(`M${x},${top + 222}h${wide}`, mix(wall, palette.light, 0.3), 6)
  )
}

function chimney({ palette }: Scene, x: number, top: number, base: number): string {
  const brick = mix(palette.accent, palette.dark, 0.12)
  return (
    filled(polygon([x - 26, top], [x + 26, top], [x + 42, base], [x - 42, base]), brick) +
    block(x - 34, top - 8, 68, 26, palette.dark) +
    block(x - 29, top + 66, 58, 12, palette.light, 0.6)
  )
}

function door({ palette }: Scene, x: number, ground: number): string {
  const cloth = palette.accent
  return (
    block(x - 82, ground - 250, 164, 250, palette.dark) +
    block(x - 72, ground - 238, 68, 238, cloth) +
    block(x + 4, ground - 238, 68, 238, mix(cloth, palette.dark, 0.15)) +
    [0, 1, 2]
      .map(i =>
        drawn(
          `M${x - 66},${ground - 180 + i * 64}h56M${x + 10},${ground - 180 + i * 64}h56`,
          palette.dark,
          5,
          0.5,
        ),
      )
      .join("")
  )
}

export function workshop(scene: Scene): string {
  const { palette, chance } = scene
  const ground = 1010
  const shift = chance.between(-60, 60)
  const trees = [90, 1500, 1640, 1760].map((x, i) =>
    roundTree(
      x + chance.between(-20, 20),
      ground + 14,
      84 + (i % 2) * 26,
      mix(palette.land[2], palette.dark, 0.25),
      palette.dark,
    ),
  )
  const lane = polygon(
    [560 + shift, ground],
    [752 + shift, ground],
    [1080 + shift, height],
    [420 + shift, height],
  )
  return (
    sky(scene, 640, chance.between(0.62, 0.8)) +
    clouds(scene, 4, 80, 330) +
    filled(below(rolling(chance, 590, 40, 4)), landAt(palette, 0.06)) +
    chimney(scene, 430 + shift, 250, 800) +
    hall(scene, { x: 900 + shift, teeth: 5, tooth: 200, top: 660, depth: 0.3 }, ground) +
    hall(scene, { x: 200 + shift, teeth: 4, tooth: 262, top: 730, depth: 0.62 }, ground) +
    door(scene, 656 + shift, ground) +
    block(0, ground, width, height - ground, mix(landAt(palette, 0.4), palette.light, 0.25)) +
    filled(lane, palette.light, 0.5) +
    trees.join("") +
    filled(below(rolling(chance, 1130, 22, 3)), mix(palette.land[2], palette.dark, 0.3))
  )
}
