import { mix } from "./colours"
import { mirrored, outline, type Point, points, symmetrical } from "./curves"
import { centre, type FaceShape, fitted, jawLine } from "./face-shape"
import type { BeardStyle } from "./portrait-options"
import { filled } from "./shapes"

interface Beard {
  face: FaceShape
  hair: string
  skin: string
}

const moustache = points("-92,822 -66,792 -26,776 0,784")

function moustachePath(face: FaceShape): string {
  const upper = symmetrical(moustache, 0)
  const lower = points("46,812 0,804 -46,812 -92,822")
  return outline(fitted(face, upper), fitted(face, lower))
}

/** Along the jaw from ear to ear, open around the mouth. */
function jawPath(face: FaceShape, grow: number, from: number): string {
  const right = jawLine(face, from, 1, grow)
  const outer = [...right, ...mirrored(right, centre).slice(1)].reverse()
  const cheek = points("187,660 176,726 142,780 96,792 52,774 0,782")
  const start = right[0] as Point
  const inner = fitted(face, symmetrical(cheek, 0))
  const top: Point = [start[0], start[1]]
  const left: Point = [2 * centre - start[0], start[1]]
  return outline(outer, [top, ...inner.slice(0), left])
}

function mouthOpening({ face, skin }: Beard): string {
  const upper = points("-66,818 0,822 66,818")
  const lower = points("40,841 0,850 -40,841 -66,818")
  return filled(outline(fitted(face, upper), fitted(face, lower)), skin)
}

function chinPath(face: FaceShape): string {
  const right = points("90,816 96,868 70,930 0,962")
  const upper = points("-70,850 0,872 70,850 90,816")
  return outline(fitted(face, symmetrical(right, 0)), fitted(face, upper))
}

export function drawBeard(style: BeardStyle, face: FaceShape, hair: string, skin: string): string {
  const beard: Beard = { face, hair, skin }
  switch (style) {
    case "moustache":
      return filled(moustachePath(face), hair)
    case "stubble":
      return filled(jawPath(face, 0, 0), mix(skin, hair, 0.3))
    case "short":
      return filled(jawPath(face, 14, 0), hair) + mouthOpening(beard)
    case "full":
      return filled(jawPath(face, 66, 0), hair) + mouthOpening(beard)
    case "goatee":
      return filled(moustachePath(face), hair) + filled(chinPath(face), hair)
  }
}
