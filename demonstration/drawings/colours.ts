/** The named colours of grounds, clothes and headwear. */
export const colours = {
  teal: "#0d5c63",
  rust: "#b3401f",
  ochre: "#c49a3a",
  slate: "#5d6f8f",
  sage: "#6f8f72",
  plum: "#6b4a6b",
  ink: "#14212b",
  cream: "#f1e8d2",
  forest: "#3d5a48",
  clay: "#c8785a",
  rose: "#c99a94",
  sky: "#9db8c2",
  sand: "#d9c39a",
  wine: "#7a2e3a",
  stone: "#a9a294",
  night: "#22313f",
} as const

export type Colour = keyof typeof colours

const channels = (hex: string) => [1, 3, 5].map(start => Number.parseInt(hex.slice(start, start + 2), 16))

/** The colour that lies `share` of the way from one colour to another. */
export function mix(from: string, to: string, share: number): string {
  const target = channels(to)
  const mixed = channels(from).map((value, i) => Math.round(value + ((target[i] ?? value) - value) * share))
  return `#${mixed.map(value => value.toString(16).padStart(2, "0")).join("")}`
}

export const darker = (hex: string, share: number) => mix(hex, "#10151c", share)
export const lighter = (hex: string, share: number) => mix(hex, "#fff6e6", share)

/** Perceived lightness from 0 to 1, to decide whether a detail should be lighter or darker than its ground. */
export function lightness(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex)
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255
}

/** A tone that can be seen on the given colour without leaving its family. */
export const toneOn = (hex: string, share: number) =>
  lightness(hex) > 0.35 ? darker(hex, share) : lighter(hex, share * 0.8)
