import type { Chance } from "./chance"
import { lightness, mix } from "./colours"
import { outline, type Point } from "./curves"
import type { Palette } from "./landscape-palettes"
import { block, disc, filled } from "./shapes"

export const width = 1800
export const height = 1200

export interface Scene {
  palette: Palette
  chance: Chance
}

/** The land's colour at a depth between 0 (far) and 1 (near). */
export function landAt({ land }: Palette, depth: number): string {
  const [far, middle, near] = land
  return depth < 0.5 ? mix(far, middle, depth * 2) : mix(middle, near, depth * 2 - 1)
}

/** A gently rolling line across the picture. */
export function rolling(chance: Chance, y: number, swell: number, bends = 4): Point[] {
  const step = (width + 240) / bends
  const phase = chance.between(0, Math.PI * 2)
  return Array.from({ length: bends + 1 }, (_, i): Point => {
    const lean = Math.sin(phase + i * chance.between(1.1, 1.7)) * swell
    return [-120 + i * step, y + lean]
  })
}

/** Everything below a line. */
export const below = (line: readonly Point[], bottom = height + 20): string =>
  outline(line, [[width + 120, bottom]], [[-120, bottom]])

/** How high a line lies at x. */
export function heightAt(line: readonly Point[], x: number): number {
  for (let i = 0; i + 1 < line.length; i++) {
    const [ax, ay] = line[i] as Point
    const [bx, by] = line[i + 1] as Point
    if (x >= ax && x <= bx) {
      const share = (x - ax) / (bx - ax)
      return ay + (by - ay) * share * share * (3 - 2 * share)
    }
  }
  return line[line.length - 1]?.[1] ?? height
}

/** Flat bands of air that grow lighter towards the horizon, and the sun or moon. */
export function sky({ palette, chance }: Scene, horizon: number, sun = chance.between(0.3, 0.75)): string {
  const bands = [0.34, 0.62, 0.84].map((share, i) =>
    filled(below(rolling(chance, horizon * share, 16, 3)), mix(palette.sky, palette.haze, (i + 1) / 3)),
  )
  const at: Point = [width * sun, horizon * chance.between(0.4, 0.58)]
  const halo = disc(at, 176, palette.orb, undefined, 0.16)
  return block(0, 0, width, height, palette.sky) + bands.join("") + halo + disc(at, 116, palette.orb)
}

/** Long flat clouds with rounded ends. */
export function clouds({ palette, chance }: Scene, count: number, top: number, bottom: number): string {
  const tone = mix(palette.haze, lightness(palette.sky) > 0.4 ? palette.light : palette.sky, 0.4)
  return Array.from({ length: count }, () => {
    const x = chance.between(-100, width - 200)
    const y = chance.between(top, bottom)
    const length = chance.between(220, 460)
    const bar = (dx: number, dy: number, size: number) =>
      `<rect x="${Math.round(x + dx)}" y="${Math.round(y + dy)}" width="${Math.round(size)}" height="26" rx="13" fill="${tone}" fill-opacity="0.6"/>`
    return bar(0, 0, length) + bar(length * 0.22, 26, length * 0.62)
  }).join("")
}
