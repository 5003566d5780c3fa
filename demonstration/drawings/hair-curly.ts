import { around, bumps, outline, type Point, points, symmetrical } from "./curves"
import { fitted } from "./face-shape"
import { type Hair, type HairLayers, noHair, shape, skull, strands } from "./hair-layers"
import { drawn, filled } from "./shapes"

/** A round of curls: a bumpy edge on an ellipse, drafted on the oval face. */
function cloud(hair: Hair, centre: Point, rx: number, ry: number, steps: number): string {
  const edge = around(centre, rx, ry, 0, 360, steps)
  return filled(`${bumps(fitted(hair.face, edge), 0.62)}Z`, hair.colour)
}

const hairline = (forehead: number): Point[] =>
  symmetrical(
    [
      [204, 640],
      [180, 560],
      [132, forehead + 26],
      [60, forehead + 4],
      [0, forehead],
    ],
    0,
  )

/** The little arcs that suggest curls without counting them. */
function curls(hair: Hair, spots: readonly Point[]): string {
  return spots
    .map(([dx, y]) => {
      const turn = hair.chance.between(-30, 30)
      const [centre] = fitted(hair.face, [[dx, y]])
      if (!centre) return ""
      const arc = around(centre, 22, 20, 190 + turn, 350 + turn, 6)
      const [first, ...rest] = arc
      return drawn(
        `M${first?.join(",")}${rest.map(point => `L${point.join(",")}`).join("")}`,
        hair.strand,
        6,
        0.8,
      )
    })
    .join("")
}

/** Close, short coils. */
export function coils(hair: Hair): HairLayers {
  const edge = fitted(hair.face, around([0, 560], 219, 248, 158, 382, 22))
  const end = fitted(hair.face, hairline(452))
  const path = `${bumps(edge, 0.6)}${outline(end).replace("M", "L")}`
  const spots = points("-120,410 -40,366 50,372 126,418 4,420 -176,490 178,492")
  return { ...noHair, crown: filled(path, hair.colour) + curls(hair, spots) }
}

export function curly(hair: Hair): HairLayers {
  const spots = points(
    "-190,420 -110,350 -10,318 90,340 180,410 -60,400 50,400 -246,560 248,560 -252,700 254,700 -226,810 226,810",
  )
  return {
    behind: cloud(hair, [0, 590], 276, 306, 22),
    crown: shape(hair, skull(26, 40, 640), hairline(458)) + curls(hair, spots),
    shoulders: "",
  }
}

export function afro(hair: Hair): HairLayers {
  const spots = points(
    "-220,360 -120,270 0,230 120,270 220,360 -70,350 70,350 -276,500 276,500 -280,640 280,640",
  )
  return {
    behind: cloud(hair, [0, 510], 324, 322, 30),
    crown: shape(hair, skull(20, 30, 620), hairline(470)) + curls(hair, spots),
    shoulders: "",
  }
}

/** Shoulder-length locs, gathered back from the forehead. */
export function locs(hair: Hair): HairLayers {
  const ropes = (side: number): string => {
    const lines: Point[][] = [0, 1, 2, 3].map(i => [
      [side * (150 + i * 16), 440 + i * 20],
      [side * (214 + i * 10), 640],
      [side * (196 + i * 30), 900],
      [side * (178 + i * 36), 1096 - i * 14 + (i % 2) * 26],
    ])
    return lines
      .map(line => {
        const path = `M${fitted(hair.face, line)
          .map(([x, y]) => `${Math.round(x)},${Math.round(y)}`)
          .join("L")}`
        return drawn(path, hair.strand, 44) + drawn(path, hair.colour, 38)
      })
      .join("")
  }
  const back: Point[][] = [-120, -60, 0, 60, 120].map(dx => [
    [dx * 0.9, 452 + Math.abs(dx) * 0.16],
    [dx * 0.7, 380],
    [dx * 0.4, 322],
  ])
  return {
    behind: ropes(1) + ropes(-1),
    crown: shape(hair, skull(20, 32, 640), hairline(456)) + strands(hair, ...back),
    shoulders: "",
  }
}
