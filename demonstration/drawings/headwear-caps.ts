import { outline, type Point, points, symmetrical, trail } from "./curves"
import { fitted } from "./face-shape"
import type { Headwear, HeadwearLayers } from "./headwear-scarves"
import { drawn, filled } from "./shapes"

const front = (shapes: string): HeadwearLayers => ({ behind: "", front: shapes })

/** A low round cap with an embroidered band. */
export function skullcap({ face, colour, trim }: Headwear): HeadwearLayers {
  const brim = points("196,490 110,446 0,432")
  const top = points("-196,490 -190,380 -150,312 0,286 150,312 190,380 196,490")
  const lowered = (by: number) =>
    trail(
      fitted(
        face,
        symmetrical(brim, 0).map(([x, y]): Point => [x * 0.985, y - by]),
      ),
    )
  const stitches = symmetrical(brim, 0).map(([x, y]): Point => [x * 0.97, y - 44])
  return front(
    filled(outline(fitted(face, top), fitted(face, symmetrical(brim, 0).slice(1))), colour) +
      drawn(lowered(16), trim, 9) +
      drawn(lowered(72), trim, 9) +
      `<path d="${trail(fitted(face, stitches))}" fill="none" stroke="${trim}" stroke-width="14" stroke-linecap="round" stroke-dasharray="1 34"/>`,
  )
}

export function flatCap({ face, colour, fold }: Headwear): HeadwearLayers {
  const top = points("-222,520 -250,420 -190,320 -20,280 170,306 252,400 222,520")
  const under = points("120,478 0,466 -120,478 -222,520")
  const peak = points("-196,494 -100,450 0,440 100,450 196,494")
  const rim = points("150,536 0,530 -150,536 -196,494")
  return front(
    filled(outline(fitted(face, top), fitted(face, under)), colour) +
      filled(outline(fitted(face, peak), fitted(face, rim)), fold) +
      drawn(trail(fitted(face, points("-236,440 -110,410 0,404 110,410 236,440"))), fold),
  )
}

export function knitCap({ face, colour, fold, trim }: Headwear): HeadwearLayers {
  const top = points("-214,520 -210,420 -150,310 0,258 150,310 210,420 214,520")
  const cuff = points("-216,540 -212,452")
  const upper = points("-110,396 0,380 110,396 212,446")
  const lower = points("112,496 0,480 -112,496 -216,540")
  const ribs = [-150, -90, -30, 30, 90, 150].map(dx =>
    drawn(
      trail(
        fitted(face, [
          [dx * 1.08, 404 + Math.abs(dx) * 0.16],
          [dx * 1.1, 470 + Math.abs(dx) * 0.2],
        ]),
      ),
      fold,
      6,
    ),
  )
  const body = outline(fitted(face, top), fitted(face, points("0,470 -214,520")))
  const band = outline(
    fitted(face, cuff),
    fitted(face, upper),
    fitted(face, [[216, 540]]),
    fitted(face, lower),
  )
  return front(filled(body, colour) + filled(band, trim) + ribs.join(""))
}

export function strawHat({ face, colour, fold, trim }: Headwear): HeadwearLayers {
  const dome = points("-196,474 -190,342 -130,248 0,226 130,248 190,342 196,474")
  const brim = points("-400,498 -300,442 0,414 300,442 400,498 300,532 0,526 -300,532 -400,498")
  const band = points("-196,442 0,478 196,442")
  const weave = [0, 1, 2].map(i =>
    drawn(
      trail(
        fitted(face, [
          [-150 + i * 12, 322 - i * 32],
          [0, 344 - i * 34],
          [150 - i * 12, 322 - i * 32],
        ]),
      ),
      fold,
      5,
    ),
  )
  return front(
    filled(outline(fitted(face, brim)), colour) +
      drawn(trail(fitted(face, points("-340,508 0,504 340,508"))), fold, 5) +
      filled(outline(fitted(face, dome), fitted(face, points("0,500 -196,474"))), colour) +
      weave.join("") +
      drawn(trail(fitted(face, band)), trim, 46).replace('stroke-linecap="round"', 'stroke-linecap="butt"'),
  )
}
