import type { Chance } from "./chance"
import { type Point, trail } from "./curves"
import type { GroundPattern } from "./portrait-options"
import { block, disc, drawn, turned } from "./shapes"

const light = "#fff6e6"

/** Irregular lines across the whole ground, some of them stronger; the reach leaves room for turning them. */
function lines(chance: Chance): string {
  let shapes = ""
  for (let y = -400; y < 1900; y += chance.between(34, 74)) {
    const strong = chance.whether(0.28)
    shapes += block(
      -500,
      y,
      2200,
      strong ? chance.between(11, 17) : chance.between(3, 6),
      light,
      strong ? 0.16 : 0.11,
    )
  }
  return shapes
}

function dots(chance: Chance): string {
  let shapes = ""
  for (let row = 0; row < 25; row++) {
    for (let column = 0; column < 20; column++) {
      const at: Point = [column * 64 + (row % 2) * 32, row * 64]
      const strong = chance.whether(0.18)
      shapes += disc(
        at,
        strong ? chance.between(9, 13) : chance.between(4, 7),
        light,
        undefined,
        strong ? 0.2 : 0.13,
      )
    }
  }
  return shapes
}

function waves(chance: Chance): string {
  let shapes = ""
  for (let y = -40; y < 1560; y += chance.between(46, 84)) {
    const swell = chance.between(10, 22)
    const shift = chance.between(0, 150)
    const points = Array.from(
      { length: 12 },
      (_, i): Point => [i * 150 - 200 + shift, y + (i % 2 ? swell : -swell)],
    )
    const strong = chance.whether(0.28)
    shapes += drawn(trail(points), light, strong ? 13 : 5, strong ? 0.16 : 0.12)
  }
  return shapes
}

function weave(chance: Chance): string {
  let shapes = ""
  for (let y = 18; y < 1500; y += 44) {
    for (let x = -chance.between(0, 160); x < 1200; ) {
      const length = chance.between(50, 190)
      const strong = chance.whether(0.2)
      shapes += block(x, y, length, strong ? 12 : 5, light, strong ? 0.15 : 0.12)
      x += length + chance.between(36, 90)
    }
  }
  return shapes
}

export function groundPattern(pattern: GroundPattern, chance: Chance): string {
  switch (pattern) {
    case "horizontal":
      return lines(chance)
    case "vertical":
      return turned(lines(chance), 90, [600, 750])
    case "diagonal":
      return turned(lines(chance), -32, [600, 750])
    case "dotted":
      return dots(chance)
    case "waves":
      return waves(chance)
    case "weave":
      return weave(chance)
  }
}
