import { type Point, round } from "./curves"
import type { FaceForm } from "./portrait-options"

/** Half the width at the temples, where the chin ends, and how full the jaw is. */
export interface FaceShape {
  half: number
  chin: number
  cheek: number
  jaw: number
}

export const centre = 600
export const crown = 345
export const temple = 630

/** How far the drafted head is set down onto the neck. */
export const lowered = 32

const forms: Record<FaceForm, FaceShape> = {
  oval: { half: 205, chin: 935, cheek: 0.5, jaw: 118 },
  round: { half: 218, chin: 918, cheek: 0.58, jaw: 142 },
  long: { half: 196, chin: 950, cheek: 0.56, jaw: 112 },
  square: { half: 208, chin: 930, cheek: 0.66, jaw: 150 },
  heart: { half: 210, chin: 935, cheek: 0.42, jaw: 92 },
}

export const faceShape = (form: FaceForm): FaceShape => forms[form]

/**
 * Everything on and around the head is drafted as [distance from the middle, y] on the oval face, then fitted
 * to the face it belongs to: wider faces widen it, longer chins draw it down.
 */
export function fitted(face: FaceShape, points: readonly Point[]): Point[] {
  const oval = forms.oval
  return points.map(([dx, y]): Point => {
    const low = Math.min(Math.max(y - temple, 0) / (oval.chin - temple), 1)
    return [centre + (dx * face.half) / oval.half, y + low * (face.chin - oval.chin)]
  })
}

function side({ half, chin, cheek, jaw }: FaceShape, direction: 1 | -1): string {
  const x = (distance: number) => round(centre + distance * direction)
  const cheekY = round(temple + (chin - temple) * cheek)
  return `C${x(half * 0.62)},${crown} ${x(half)},${crown + 105} ${x(half)},${temple}C${x(half)},${cheekY} ${x(jaw)},${chin} ${centre},${chin}`
}

export function facePath(face: FaceShape): string {
  return `M${centre},${crown}${side(face, 1)}${backUp(face, 1, -1)}Z`
}

/** From the chin up to the crown, `share` of the full width, on either side. */
function backUp({ half, chin, cheek, jaw }: FaceShape, share: number, direction: 1 | -1): string {
  const x = (distance: number) => round(centre + distance * share * direction)
  const cheekY = round(temple + (chin - temple) * cheek)
  return `C${x(jaw)},${chin} ${x(half)},${cheekY} ${x(half)},${temple}C${x(half)},${crown + 105} ${x(half * 0.62)},${crown} ${centre},${crown}`
}

/** The side of the face that is turned from the light. */
export function shadedSide(face: FaceShape): string {
  return `M${centre},${crown}${side(face, 1)}${backUp(face, 0.74, 1)}Z`
}

/** Points down one side of the jaw, from `from` (0 temple) to `to` (1 chin). */
export function jawLine({ half, chin, cheek, jaw }: FaceShape, from: number, to: number, grow = 0): Point[] {
  const steps = 8
  const cheekY = temple + (chin - temple) * cheek
  return Array.from({ length: steps + 1 }, (_, i): Point => {
    const t = from + ((to - from) * i) / steps
    const u = 1 - t
    const x = u ** 3 * half + 3 * u * u * t * half + 3 * u * t * t * jaw
    const y = u ** 3 * temple + 3 * u * u * t * cheekY + (3 * u * t * t + t ** 3) * chin
    return [centre + x * (1 + (grow / half) * 0.5 * Math.min(t * 2, 1)), y + grow * t * t]
  })
}
