import { mix } from "./colours"
import { polygon } from "./curves"
import { windows } from "./landscape-buildings"
import { clouds, height, landAt, type Scene, sky, width } from "./landscape-scene"
import { roundTree } from "./landscape-trees"
import { block, disc, drawn, filled } from "./shapes"

interface Row {
  depth: number
  base: number
  tall: readonly [number, number]
  wide: readonly [number, number]
}

function roof(scene: Scene, x: number, y: number, wide: number, wall: string, tile: string): string {
  const { palette, chance } = scene
  switch (chance.whole(0, 4)) {
    case 0:
      return filled(polygon([x - 8, y], [x + wide / 2, y - wide * 0.34], [x + wide + 8, y]), tile)
    case 1:
      return filled(polygon([x, y], [x, y - wide * 0.3], [x + wide, y]), tile)
    case 2:
      return filled(
        polygon([x - 6, y], [x + wide * 0.16, y - 62], [x + wide * 0.84, y - 62], [x + wide + 6, y]),
        tile,
      )
    case 3:
      return (
        block(x + wide * 0.6, y - 44, wide * 0.2, 46, wall) +
        block(x - 6, y - 12, wide + 12, 16, mix(wall, palette.dark, 0.3))
      )
    default:
      return (
        drawn(`M${x + wide * 0.3 - 18},${y}V${y - 34}M${x + wide * 0.3 + 18},${y}V${y - 34}`, wall, 6) +
        block(x + wide * 0.3 - 28, y - 78, 56, 46, mix(wall, palette.dark, 0.25)) +
        block(x - 4, y - 8, wide + 8, 12, mix(wall, palette.dark, 0.3))
      )
  }
}

function street(scene: Scene, { depth, base, tall, wide }: Row): string {
  const { palette, chance } = scene
  let shapes = ""
  for (let x = -chance.between(20, 120); x < width; ) {
    const size = chance.between(...wide)
    const top = base - chance.between(...tall)
    const wall = mix(landAt(palette, depth), palette.light, chance.between(0, 0.26))
    const tile = chance.whether(0.55)
      ? mix(palette.accent, landAt(palette, depth), 0.65 - depth * 0.6)
      : mix(wall, palette.dark, 0.35)
    shapes += roof(scene, x, top, size, wall, tile) + block(x, top, size + 1, height - top, wall)
    shapes += block(x + size * 0.8, top, size * 0.2, height - top, palette.dark, 0.1)
    if (depth > 0.25)
      shapes += windows(
        [x, top, size * 0.84, base - top + 160],
        () => chance.whether(0.42),
        [palette.light, palette.dark],
        16 + depth * 14,
      )
    x += size + (chance.whether(0.3) ? chance.between(8, 34) : 0)
  }
  return shapes
}

export function city(scene: Scene): string {
  const { palette, chance } = scene
  const rows: Row[] = [
    { depth: 0.12, base: 700, tall: [60, 290], wide: [80, 160] },
    { depth: 0.4, base: 860, tall: [90, 300], wide: [130, 220] },
    { depth: 0.72, base: 1060, tall: [110, 290], wide: [190, 300] },
  ]
  const dome = chance.between(420, 1380)
  const far = landAt(palette, 0.16)
  const landmark =
    disc([dome, 430], 96, far, 104) +
    drawn(`M${dome},330V276`, far, 8) +
    block(dome - 120, 428, 240, 340, far) +
    block(dome - 134, 424, 268, 18, mix(far, palette.dark, 0.15))
  const trees = Array.from({ length: 13 }, (_, i) =>
    roundTree(
      i * 150 + chance.between(-40, 40),
      1230,
      chance.between(78, 112),
      mix(palette.land[2], palette.dark, chance.between(0.25, 0.6)),
      palette.dark,
    ),
  )
  return (
    sky(scene, 640) +
    clouds(scene, 3, 80, 280) +
    rows.map((row, i) => (i === 0 ? landmark : "") + street(scene, row)).join("") +
    trees.join("")
  )
}
