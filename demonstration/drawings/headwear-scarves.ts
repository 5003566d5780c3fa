import { darker } from "./colours"
import { loop, outline, type Point, points, symmetrical, trail } from "./curves"
import { type FaceShape, fitted } from "./face-shape"
import { drawn, filled } from "./shapes"

export interface Headwear {
  face: FaceShape
  colour: string
  trim: string
  fold: string
}

export interface HeadwearLayers {
  behind: string
  front: string
}

const lines = ({ face, fold }: Headwear, ...points: readonly (readonly Point[])[]) =>
  points.map(line => drawn(trail(fitted(face, line)), fold)).join("")

/** A scarf that frames the face and is laid over the chest. */
export function hijab(wear: Headwear): HeadwearLayers {
  const { face, colour, trim } = wear
  const outer = points("0,292 130,318 218,424 248,600 240,790 226,930 262,1030 330,1120 344,1200")
  const hem = points("-200,1290 10,1338 190,1300 344,1200")
  const opening = points("0,436 100,456 166,530 188,650 176,760 130,858 70,910 0,924")
  const path = outline(fitted(face, symmetrical([...outer].reverse(), 0)), fitted(face, hem))
  const hole = loop(fitted(face, symmetrical([...opening].reverse(), 0).slice(1)))
  const brow = symmetrical(points("170,552 152,500 100,456 0,434"), 0)
  const rim = symmetrical(points("152,484 100,436 0,412"), 0)
  const front =
    `<path d="${path}${hole}" fill="${colour}" fill-rule="evenodd"/>` +
    filled(outline(fitted(face, brow), fitted(face, [...rim].reverse().concat(brow.slice(0, 1)))), trim) +
    lines(
      wear,
      points("-196,800 -120,930 20,1010 230,1040"),
      points("-222,900 -140,1040 30,1120 268,1122"),
      points("-234,1010 -150,1140 20,1216 240,1206"),
    )
  return { behind: "", front }
}

/** A light scarf over the back of the head, with the hair showing in front. */
export function looseScarf(wear: Headwear): HeadwearLayers {
  const { face, colour, trim } = wear
  const outer = points("0,290 140,316 232,430 262,640 262,880 300,1060 352,1200 372,1560")
  const inner = points("0,362 112,386 190,480 212,640 196,860 150,1060 160,1240 190,1560")
  const right = outline(
    fitted(face, outer),
    fitted(face, [[190, 1560]]),
    fitted(face, [...inner].reverse().slice(1)),
  )
  const left = right.replace(/([\d.]+),/g, (_, x: string) => `${Math.round((1200 - Number(x)) * 10) / 10},`)
  const border = trail(fitted(face, symmetrical([...inner].reverse(), 0)))
  const behind = outline(
    fitted(
      face,
      symmetrical([...outer].reverse(), 0).map(([x, y]): Point => [x * 0.95, y + 6]),
    ),
  )
  return {
    behind: filled(behind, darker(colour, 0.3)),
    front: filled(right, colour) + filled(left, colour) + drawn(border, trim, 12),
  }
}

/** A cloth tied at the nape. */
export function kerchief(wear: Headwear): HeadwearLayers {
  const { face, colour, trim, fold } = wear
  const top = points("-216,610 -206,470 -150,360 0,304 150,360 206,470 216,610")
  const brow = points("150,502 0,456 -150,502 -216,610")
  const tail = points("196,590 268,700 272,830 214,760")
  const path = outline(fitted(face, top), fitted(face, brow))
  const border = trail(
    fitted(
      face,
      [[206, 586], ...brow.slice(0, 3), [-206, 586]].map(
        ([x, y]): Point => [x as number, (y as number) - 24],
      ),
    ),
  )
  return {
    behind: filled(outline(fitted(face, tail)), fold),
    front:
      filled(path, colour) +
      drawn(border, trim, 9) +
      lines(wear, points("-60,440 -20,380 60,340"), points("150,470 150,430 120,386")),
  }
}
