import type { Chance } from "./chance"
import { outline, type Point, symmetrical, trail } from "./curves"
import { type FaceShape, fitted } from "./face-shape"
import { drawn, filled } from "./shapes"

/** Hair is drawn in three layers: behind the neck, on the head, and falling over the shoulders. */
export interface HairLayers {
  behind: string
  crown: string
  shoulders: string
}

export interface Hair {
  face: FaceShape
  colour: string
  /** The fine lines that show how the hair lies. */
  strand: string
  chance: Chance
}

export const noHair: HairLayers = { behind: "", crown: "", shoulders: "" }

/** The outer edge of hair on the skull from the left ear over the top to the right ear. */
export function skull(grow: number, rise: number, from: number): Point[] {
  const left: Point[] = [
    [-205 - grow, from],
    [-194 - grow, 510 - rise * 0.3],
    [-150 - grow * 0.9, 420 - rise * 0.7],
    [-86 - grow * 0.6, 364 - rise * 0.95],
    [0, 345 - rise],
  ]
  return symmetrical(left, 0)
}

/** Fills a shape drafted on the oval face. */
export function shape({ face, colour }: Hair, ...runs: readonly (readonly Point[])[]): string {
  return filled(outline(...runs.map(run => fitted(face, run))), colour)
}

export function strands({ face, strand }: Hair, ...lines: readonly (readonly Point[])[]): string {
  return lines.map(line => drawn(trail(fitted(face, line)), strand, 6, 0.8)).join("")
}
