import { around, outline, type Point, points, polygon } from "./curves"
import { type FaceShape, fitted } from "./face-shape"
import type { EarringStyle, GlassesStyle } from "./portrait-options"
import { disc, drawn, filled } from "./shapes"

const lens = "#fff6e6"

function lensPath(style: GlassesStyle, side: 1 | -1): string {
  const middle = side * 88
  switch (style) {
    case "round":
      return outline(around([600 + middle, 664], 66, 64, 0, 360, 16))
    case "half":
      return outline(
        [
          [600 + middle - 60, 668],
          [600 + middle + 60, 668],
        ],
        around([600 + middle, 668], 60, 50, 0, 180, 8),
      )
    case "square":
      return outline(
        [
          [600 + middle - 70, 624],
          [600 + middle, 618],
          [600 + middle + 70, 624],
        ],
        [
          [600 + middle + 66, 680],
          [600 + middle + 42, 712],
        ],
        [
          [600 + middle, 716],
          [600 + middle - 42, 712],
        ],
        [
          [600 + middle - 66, 680],
          [600 + middle - 70, 624],
        ],
      )
  }
}

export function drawGlasses(style: GlassesStyle, face: FaceShape, colour: string): string {
  const reach: Record<GlassesStyle, number> = { round: 154, half: 148, square: 158 }
  const height = style === "half" ? 668 : 648
  const lenses = ([1, -1] as const).map(side => {
    const path = lensPath(style, side)
    return filled(path, lens, 0.14) + drawn(path, colour, 9)
  })
  const bridge = style === "half" ? 668 : 650
  const [arm = [0, 0], hinge = [0, 0]] = fitted(face, [
    [204, height - 8],
    [reach[style], height],
  ]) as Point[]
  const bridgePath = `M${600 - 26},${bridge}Q600,${bridge - 20} ${600 + 26},${bridge}`
  const arms = [1, -1].map(
    side => `M${600 + side * reach[style]},${hinge[1]}L${600 + side * (arm[0] - 600)},${arm[1]}`,
  )
  return lenses.join("") + drawn(bridgePath, colour, 9) + drawn(arms.join(""), colour, 9)
}

function earring(style: EarringStyle, [x, y]: Point, colour: string): string {
  switch (style) {
    case "stud":
      return disc([x, y], 11, colour)
    case "hoop":
      return drawn(outline(around([x, y + 34], 30, 36, 0, 360, 12)), colour, 8)
    case "drop": {
      const bead = polygon([x, y + 8], [x + 16, y + 50], [x, y + 72], [x - 16, y + 50])
      return disc([x, y], 7, colour) + filled(bead, colour)
    }
  }
}

export function drawEarrings(style: EarringStyle, face: FaceShape, colour: string): string {
  const lobes = fitted(face, points("-216,722 216,722"))
  return lobes.map(lobe => earring(style, lobe, colour)).join("")
}
