import { outline, type Point, symmetrical, trail } from "./curves"
import { fitted } from "./face-shape"
import type { Headwear, HeadwearLayers } from "./headwear-scarves"
import { drawn, filled } from "./shapes"

const front = (shapes: string): HeadwearLayers => ({ behind: "", front: shapes })

/** A low round cap with an embroidered band. */
export function skullcap({ face, colour, trim }: Headwear): HeadwearLayers {
  const brim: Point[] = [
    [196, 490],
    [110, 446],
    [0, 432],
  ]
  const top: Point[] = [
    [-196, 490],
    [-190, 380],
    [-150, 312],
    [0, 286],
    [150, 312],
    [190, 380],
    [196, 490],
  ]
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
  const top: Point[] = [
    [-222, 520],
    [-250, 420],
    [-190, 320],
    [-20, 280],
    [170, 306],
    [252, 400],
    [222, 520],
  ]
  const under: Point[] = [
    [120, 478],
    [0, 466],
    [-120, 478],
    [-222, 520],
  ]
  const peak: Point[] = [
    [-196, 494],
    [-100, 450],
    [0, 440],
    [100, 450],
    [196, 494],
  ]
  const rim: Point[] = [
    [150, 536],
    [0, 530],
    [-150, 536],
    [-196, 494],
  ]
  return front(
    filled(outline(fitted(face, top), fitted(face, under)), colour) +
      filled(outline(fitted(face, peak), fitted(face, rim)), fold) +
      drawn(
        trail(
          fitted(face, [
            [-236, 440],
            [-110, 410],
            [0, 404],
            [110, 410],
            [236, 440],
          ]),
        ),
        fold,
      ),
  )
}

export function knitCap({ face, colour, fold, trim }: Headwear): HeadwearLayers {
  const top: Point[] = [
    [-214, 520],
    [-210, 420],
    [-150, 310],
    [0, 258],
    [150, 310],
    [210, 420],
    [214, 520],
  ]
  const cuff: Point[] = [
    [-216, 540],
    [-212, 452],
  ]
  const upper: Point[] = [
    [-110, 396],
    [0, 380],
    [110, 396],
    [212, 446],
  ]
  const lower: Point[] = [
    [112, 496],
    [0, 480],
    [-112, 496],
    [-216, 540],
  ]
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
  const body = outline(
    fitted(face, top),
    fitted(face, [
      [0, 470],
      [-214, 520],
    ]),
  )
  const band = outline(
    fitted(face, cuff),
    fitted(face, upper),
    fitted(face, [[216, 540]]),
    fitted(face, lower),
  )
  return front(filled(body, colour) + filled(band, trim) + ribs.join(""))
}

export function strawHat({ face, colour, fold, trim }: Headwear): HeadwearLayers {
  const dome: Point[] = [
    [-196, 452],
    [-190, 320],
    [-130, 226],
    [0, 204],
    [130, 226],
    [190, 320],
    [196, 452],
  ]
  const brim: Point[] = [
    [-400, 476],
    [-300, 420],
    [0, 392],
    [300, 420],
    [400, 476],
    [300, 510],
    [0, 504],
    [-300, 510],
    [-400, 476],
  ]
  const band: Point[] = [
    [-196, 420],
    [0, 456],
    [196, 420],
  ]
  const weave = [0, 1, 2].map(i =>
    drawn(
      trail(
        fitted(face, [
          [-150 + i * 12, 300 - i * 32],
          [0, 322 - i * 34],
          [150 - i * 12, 300 - i * 32],
        ]),
      ),
      fold,
      5,
    ),
  )
  return front(
    filled(outline(fitted(face, brim)), colour) +
      drawn(
        trail(
          fitted(face, [
            [-340, 486],
            [0, 482],
            [340, 486],
          ]),
        ),
        fold,
        5,
      ) +
      filled(
        outline(
          fitted(face, dome),
          fitted(face, [
            [0, 478],
            [-196, 452],
          ]),
        ),
        colour,
      ) +
      weave.join("") +
      drawn(trail(fitted(face, band)), trim, 46).replace('stroke-linecap="round"', 'stroke-linecap="butt"'),
  )
}
