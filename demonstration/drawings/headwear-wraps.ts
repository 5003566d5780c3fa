import { outline, type Point, points, trail } from "./curves"
import { fitted } from "./face-shape"
import type { Headwear, HeadwearLayers } from "./headwear-scarves"
import { drawn, filled } from "./shapes"

const folds = ({ face, fold }: Headwear, ...points: readonly (readonly Point[])[]) =>
  points.map(line => drawn(trail(fitted(face, line)), fold)).join("")

/** A tall cloth wound around the head and tucked in above the brow. */
export function headwrap(wear: Headwear): HeadwearLayers {
  const { face, colour, trim } = wear
  const top = points("-212,590 -236,440 -262,300 -190,180 -20,140 170,164 268,270 244,440 212,590")
  const brow = points("140,476 0,448 -140,476 -212,590")
  const band = points("-212,592 -230,470 -60,386 110,394 230,476 212,592")
  const knot = points("46,330 120,276 176,320 150,400 76,406")
  const [first] = knot
  return {
    behind: "",
    front:
      filled(outline(fitted(face, top), fitted(face, brow)), colour) +
      folds(
        wear,
        points("-236,330 -120,250 40,250 100,310"),
        points("-160,190 0,180 130,240"),
        points("240,260 200,300 160,320"),
      ) +
      filled(outline(fitted(face, band), fitted(face, points("140,476 0,448 -140,476 -212,592"))), trim) +
      filled(outline(fitted(face, first ? [...knot, first] : knot)), colour) +
      folds(wear, first ? [...knot, first] : knot, points("84,390 112,350 120,300")),
  }
}

/** Folded cloth that rises to a point above the forehead. */
export function turban(wear: Headwear): HeadwearLayers {
  const { face, colour, trim } = wear
  const top = points("-214,610 -250,470 -226,330 -120,236 20,216 150,248 236,340 250,470 214,610")
  const right = points("168,520 84,464 0,430")
  const left = points("-84,464 -168,520 -214,610")
  const under = points("-96,470 0,400 96,470 0,452")
  return {
    behind: "",
    front:
      filled(outline(fitted(face, under)), trim) +
      filled(outline(fitted(face, top), fitted(face, right), fitted(face, left)), colour) +
      folds(
        wear,
        points("-228,540 -150,450 -40,380 110,340"),
        points("-248,450 -170,370 -50,312 90,286"),
        points("-220,350 -140,290 -30,256"),
        points("0,430 80,420 170,448 236,524"),
        points("60,362 150,372 242,440"),
        points("90,306 160,312 228,356"),
      ),
  }
}
