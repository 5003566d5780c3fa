import { mirrored, type Point, points } from "./curves"
import { type Hair, type HairLayers, shape, skull, strands } from "./hair-layers"

/** Two curtains of hair from a middle parting, cut off by the face's own edge. */
const parted = (hair: Hair, grow: number, rise: number, to: number, part = 0): string => {
  const right: Point[] = [
    [186, to],
    [190, 640],
    [172, 560],
    [110, 480],
    [part, 420],
  ]
  const left: Point[] = [
    [-110 + part * 0.4, 480],
    [-172, 560],
    [-190, 640],
    [-186, to],
  ]
  const lines: Point[][] = [
    [
      [part, 420],
      [part * 0.9, 345 - rise + 12],
    ],
    [
      [part + 60, 396],
      [150, 460],
      [196, 570],
    ],
    [
      [part - 60, 396],
      [-150, 460],
      [-196, 570],
    ],
  ]
  return shape(hair, skull(grow, rise, to), right, left) + strands(hair, ...lines)
}

export function bob(hair: Hair): HairLayers {
  const half = points("0,310 150,350 232,500 250,700 258,880")
  const hem = points("190,905 0,912 -190,905 -258,880")
  const behind = shape(hair, half, hem, mirrored(half, 0).slice(1))
  const lock = points("196,500 238,600 250,740 258,880")
  const inner = points("188,904 180,800 186,660 160,540")
  const locks = shape(hair, lock, inner) + shape(hair, mirrored(lock, 0), mirrored(inner, 0))
  return { behind, crown: parted(hair, 22, 34, 640, 46) + locks, shoulders: "" }
}

export function fringe(hair: Hair): HairLayers {
  const layers = bob(hair)
  const front = points("178,590 90,572 0,568 -90,572 -178,590")
  const lines: Point[][] = [-96, -32, 32, 96].map(dx => [
    [dx * 0.6, 420],
    [dx * 0.92, 490],
    [dx, 545],
  ])
  return { ...layers, crown: layers.crown + shape(hair, skull(20, 34, 600), front) + strands(hair, ...lines) }
}

export function long(hair: Hair): HairLayers {
  const half = points("0,310 150,350 236,500 258,740 282,1000 300,1260")
  const hem = points("180,1300 0,1290 -180,1300 -300,1260")
  const outer = points("200,520 246,660 268,900 298,1230 286,1312 246,1336")
  const inner = points("196,1306 176,1230 190,1060 190,860 184,680 160,540")
  const lines: Point[][] = [points("214,740 232,960 244,1220"), points("-214,740 -232,960 -244,1220")]
  const falling = shape(hair, outer, inner) + shape(hair, mirrored(outer, 0), mirrored(inner, 0))
  return {
    behind: shape(hair, half, hem, mirrored(half, 0).slice(1)),
    crown: parted(hair, 24, 35, 660, 0),
    shoulders: falling + strands(hair, ...lines),
  }
}

export function wavy(hair: Hair): HairLayers {
  const half = points("0,300 160,342 250,480 248,620 292,740 276,880 322,1010 292,1130")
  const hem = points("230,1176 120,1130 0,1150 -120,1130 -230,1176 -292,1130")
  const outer = points("200,510 250,620 292,740 276,880 322,1010 292,1130")
  const inner = points("230,1172 188,1100 208,1000 178,900 200,780 184,660 150,530")
  const line = points("216,690 246,790 226,900 262,1010 240,1110")
  const falling = shape(hair, outer, inner) + shape(hair, mirrored(outer, 0), mirrored(inner, 0))
  return {
    behind: shape(hair, half, hem, mirrored(half, 0).slice(1)),
    crown: parted(hair, 30, 44, 640, -56),
    shoulders: falling + strands(hair, line, mirrored(line, 0)),
  }
}
