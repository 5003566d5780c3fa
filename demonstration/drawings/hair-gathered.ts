import { around, mirrored, outline, type Point, points, symmetrical } from "./curves"
import { fitted } from "./face-shape"
import { type Hair, type HairLayers, noHair, shape, skull, strands } from "./hair-layers"
import { disc, drawn, filled } from "./shapes"

/** Hair drawn back from the forehead, with lines that run to where it is gathered. */
function drawnBack(hair: Hair, rise = 26): string {
  const half = points("204,660 186,580 150,500 80,452 0,440")
  const lines: Point[][] = [-1, 1].flatMap((side): Point[][] => [
    [
      [side * 60, 440],
      [side * 50, 390],
      [side * 22, 345 - rise + 16],
    ],
    [
      [side * 140, 484],
      [side * 128, 420],
      [side * 84, 366],
    ],
    [
      [side * 184, 572],
      [side * 188, 510],
      [side * 164, 444],
    ],
  ])
  return shape(hair, skull(12, rise, 660), symmetrical(half, 0)) + strands(hair, ...lines)
}

export function topBun(hair: Hair): HairLayers {
  const [bun, turn] = fitted(hair.face, points("8,272 8,280"))
  if (!bun || !turn) return noHair
  const swirl = outline(around(turn, 58, 40, 150, 380, 8)).replace("Z", "")
  return {
    behind: disc(bun, 104, hair.colour, 88) + drawn(swirl, hair.strand, 6, 0.8),
    crown: drawnBack(hair),
    shoulders: "",
  }
}

export function lowBun(hair: Hair): HairLayers {
  const bun = fitted(hair.face, [[142, 852]])[0]
  if (!bun) return noHair
  const swirl = outline(around(bun, 52, 46, 200, 440, 8)).replace("Z", "")
  return {
    behind: disc(bun, 96, hair.colour, 90) + drawn(swirl, hair.strand, 6, 0.8),
    crown: drawnBack(hair, 30),
    shoulders: "",
  }
}

export function ponytail(hair: Hair): HairLayers {
  const outer = points("140,380 232,420 290,560 284,760 272,930 290,1080 262,1110")
  const inner = points("214,1020 190,860 190,640 120,480")
  const line = points("222,490 250,640 236,850 250,1010")
  return {
    behind: shape(hair, outer, inner) + strands(hair, line),
    crown: drawnBack(hair, 30),
    shoulders: "",
  }
}

/** One braid as a row of overlapping leaves, from the nape over the shoulder. */
function braid(hair: Hair, side: 1 | -1): string {
  const links = Array.from({ length: 7 }, (_, i) => {
    const y = 850 + i * 66
    const dx = side * (206 + Math.sin(i / 3) * 22)
    const size = 44 - i * 2
    const leaf = (way: 1 | -1): Point[] => [
      [dx + way * size * 0.9, y - 44],
      [dx + way * size, y],
      [dx - way * 6, y + 46],
      [dx - way * size * 0.3, y],
      [dx + way * size * 0.2, y - 40],
    ]
    const pair = [leaf(1), leaf(-1)].map(points => outline(fitted(hair.face, points)))
    return pair.map(path => filled(path, hair.colour) + drawn(path, hair.strand, 4, 0.8)).join("")
  })
  const end: Point[] = [
    [side * 214 - 20, 1300],
    [side * 214 + 20, 1300],
    [side * 214 + 30, 1380],
    [side * 214, 1396],
    [side * 214 - 26, 1376],
  ]
  return shape(hair, end) + links.join("")
}

export function braids(hair: Hair): HairLayers {
  const nape = points("190,560 222,680 236,800 230,880 176,880 176,700")
  const part = points("0,438 0,330")
  return {
    behind: shape(hair, nape) + shape(hair, mirrored(nape, 0)),
    crown: drawnBack(hair) + strands(hair, part),
    shoulders: braid(hair, 1) + braid(hair, -1),
  }
}

/** A braid laid around the head like a wreath. */
export function crownBraid(hair: Hair): HairLayers {
  const links = around([0, 536], 186, 180, 190, 350, 9).map(([dx, y], i) => {
    const [link] = fitted(hair.face, [[dx, y]])
    if (!link) return ""
    const turn = 56 + i * 17.8
    return `<ellipse cx="${Math.round(link[0])}" cy="${Math.round(link[1])}" rx="54" ry="32" transform="rotate(${turn - 90} ${Math.round(link[0])} ${Math.round(link[1])})" fill="${hair.colour}" stroke="${hair.strand}" stroke-width="5"/>`
  })
  return { ...noHair, crown: drawnBack(hair) + links.join("") }
}
