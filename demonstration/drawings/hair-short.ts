import { mirrored, outline, type Point, points } from "./curves"
import { fitted } from "./face-shape"
import { type Hair, type HairLayers, noHair, shape, skull, strands } from "./hair-layers"
import { filled } from "./shapes"

const crownOnly = (crown: string): HairLayers => ({ ...noHair, crown })

/** From the right ear along the temples and forehead to the left ear. */
const evenHairline = (forehead: number): Point[] => {
  const right: Point[] = [
    [203, 640],
    [186, 590],
    [178, 530],
    [140, forehead + 12],
    [60, forehead],
    [0, forehead - 2],
  ]
  return [...right, ...mirrored(right, 0).slice(1)]
}

export function shaved(hair: Hair): HairLayers {
  const path = outline(fitted(hair.face, skull(2, 4, 610)), fitted(hair.face, evenHairline(448)))
  return crownOnly(filled(path, hair.colour, 0.42))
}

export function cropped(hair: Hair): HairLayers {
  return crownOnly(shape(hair, skull(8, 26, 640), evenHairline(452)))
}

export function receding(hair: Hair): HairLayers {
  const side = points("200,660 184,600 182,520 150,440 186,470 212,540 219,610 214,660")
  return crownOnly(shape(hair, side) + shape(hair, mirrored(side, 0)))
}

export function sidePart(hair: Hair): HairLayers {
  const hairline = points("203,650 184,590 176,520 112,452")
  const sweep = points("40,478 -70,482 -150,500 -184,560 -203,650")
  const top = points("-214,650 -216,550 -198,450 -144,356 -46,306 60,310 152,376 204,480 216,570 214,650")
  const combed: Point[][] = [
    points("112,452 30,440 -70,440 -150,470"),
    points("104,420 20,392 -70,394 -150,424"),
  ]
  return crownOnly(shape(hair, top, hairline, sweep) + strands(hair, ...combed))
}

export function swept(hair: Hair): HairLayers {
  const top = points("-214,660 -219,560 -206,440 -148,336 -40,284 80,290 168,356 212,470 219,570 214,660")
  const hairline = points("203,645 184,580 166,500 110,456")
  const quiff = points("20,452 -70,434 -128,450 -178,530 -203,645")
  const lines: Point[][] = [
    points("-128,450 -90,384 -10,346 90,356"),
    points("-50,432 10,398 80,396 132,424"),
  ]
  return crownOnly(shape(hair, top, hairline, quiff) + strands(hair, ...lines))
}

export function pixie(hair: Hair): HairLayers {
  const top = points("-214,712 -228,600 -218,460 -160,346 -30,292 110,318 200,420 226,560 216,712")
  const right = points("188,640 172,560 120,470")
  const fringe = points("60,520 -40,556 -164,564")
  const left = points("-184,640 -214,712")
  const lines: Point[][] = [
    points("120,470 70,430 -20,450 -104,510"),
    points("110,430 40,372 -70,390 -160,470"),
  ]
  return crownOnly(shape(hair, top, right, fringe, left) + strands(hair, ...lines))
}
