import { mix } from "./colours"
import { polygon } from "./curves"
import type { Palette } from "./landscape-palettes"
import { block, drawn, filled } from "./shapes"

/** A plain gabled house standing on (x, ground); the size is its width. */
export function house(x: number, ground: number, size: number, palette: Palette, roof: string): string {
  const wall = size * 0.62
  const left = x - size / 2
  return (
    block(left, ground - wall, size, wall + 14, palette.light) +
    block(x, ground - wall, size / 2, wall + 14, palette.dark, 0.12) +
    filled(
      polygon(
        [left - size * 0.1, ground - wall],
        [x, ground - wall - size * 0.5],
        [x + size * 0.6, ground - wall],
      ),
      roof,
    ) +
    block(x - size * 0.1, ground - wall * 0.55, size * 0.2, wall * 0.55 + 14, mix(roof, palette.dark, 0.55))
  )
}

/** Rows of windows on a wall, some of them lit. */
export function windows(
  [x, y, wide, high]: readonly [number, number, number, number],
  lit: (row: number, column: number) => boolean,
  colours: readonly [light: string, dark: string],
  size = 22,
): string {
  const gap = size * 1.1
  const columns = Math.max(1, Math.floor((wide - gap) / (size + gap)))
  const rows = Math.floor((high - gap) / (size * 1.4 + gap))
  const inset = (wide - columns * (size + gap) + gap) / 2
  let shapes = ""
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const bright = lit(row, column)
      shapes += block(
        x + inset + column * (size + gap),
        y + gap + row * (size * 1.4 + gap),
        size,
        size * 1.4,
        bright ? colours[0] : colours[1],
        bright ? 0.95 : 0.3,
      )
    }
  }
  return shapes
}

/** A barn seen from its gable end; (x, ground) is where gable and long side meet. */
export function barn(x: number, ground: number, palette: Palette): string {
  const wall = mix(palette.accent, palette.dark, 0.08)
  const shade = mix(palette.accent, palette.dark, 0.35)
  return (
    block(x - 20, ground - 104, 250, 120, wall) +
    filled(
      polygon(
        [x - 120, ground + 16],
        [x - 120, ground - 104],
        [x - 56, ground - 176],
        [x + 8, ground - 104],
        [x + 8, ground + 16],
      ),
      shade,
    ) +
    filled(
      polygon(
        [x - 64, ground - 184],
        [x + 176, ground - 184],
        [x + 240, ground - 100],
        [x + 10, ground - 100],
      ),
      palette.dark,
    ) +
    drawn(`M${x - 132},${ground - 96}L${x - 58},${ground - 180}L${x + 14},${ground - 96}`, palette.dark, 12) +
    block(x - 88, ground - 78, 64, 94, palette.light, 0.9) +
    drawn(
      `M${x - 88},${ground - 78}L${x - 24},${ground + 12}M${x - 24},${ground - 78}L${x - 88},${ground + 12}`,
      wall,
      6,
    ) +
    [50, 120, 190].map(dx => block(x + dx, ground - 74, 30, 34, palette.light, 0.85)).join("")
  )
}
