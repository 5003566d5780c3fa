import type { Chance } from "./chance"
import { mix } from "./colours"
import { outline, type Point } from "./curves"
import { disc, drawn, filled } from "./shapes"

export function roundTree(x: number, ground: number, size: number, crown: string, trunk: string): string {
  return (
    drawn(`M${x},${ground}V${ground - size * 1.2}`, trunk, Math.max(4, size * 0.13)) +
    disc([x, ground - size * 1.7], size * 0.78, crown, size)
  )
}

/** A conifer as one leaf shape with its stem. */
export function conifer(x: number, ground: number, tall: number, colour: string, stem: string): string {
  const half = tall * 0.19
  const right: Point[] = [
    [x + half * 0.72, ground - tall * 0.62],
    [x + half, ground - tall * 0.26],
    [x + half * 0.5, ground - tall * 0.1],
    [x, ground - tall * 0.07],
  ]
  const left = right.map(([px, y]): Point => [2 * x - px, y]).reverse()
  const top: Point = [x, ground - tall]
  return (
    drawn(`M${x},${ground + 8}V${ground - tall * 0.55}`, stem, Math.max(4, tall * 0.022)) +
    filled(outline([top, ...right, ...left.slice(1), top]), colour) +
    drawn(`M${x},${ground - tall * 0.07}V${ground - tall * 0.7}`, stem, Math.max(3, tall * 0.014), 0.55)
  )
}

/** A tall narrow tree along a field's edge. */
export function poplar(x: number, ground: number, tall: number, colour: string, stem: string): string {
  return (
    drawn(`M${x},${ground + 6}V${ground - tall * 0.4}`, stem, tall * 0.04) +
    disc([x, ground - tall * 0.56], tall * 0.12, colour, tall * 0.46)
  )
}

/** A flat crown on branching stems. */
export function acacia(x: number, ground: number, size: number, crown: string, stem: string): string {
  const top = ground - size
  const spread = (dx: number, dy: number, half: number, high: number) =>
    outline(
      [
        [x + dx - half, top + dy],
        [x + dx - half * 0.55, top + dy - high],
        [x + dx + half * 0.3, top + dy - high * 1.15],
        [x + dx + half, top + dy],
      ],
      [
        [x + dx + half * 0.4, top + dy + high * 0.28],
        [x + dx - half * 0.4, top + dy + high * 0.22],
        [x + dx - half, top + dy],
      ],
    )
  const branch = (to: number, rise: number) =>
    drawn(
      `M${x},${ground - size * 0.28}Q${x + to * 0.2},${ground - size * 0.62} ${x + to},${top + rise}`,
      stem,
      size * 0.035,
    )
  return (
    drawn(
      `M${x - size * 0.03},${ground + 10}Q${x + size * 0.03},${ground - size * 0.2} ${x},${ground - size * 0.3}`,
      stem,
      size * 0.06,
    ) +
    branch(size * 0.46, -size * 0.02) +
    branch(-size * 0.4, size * 0.08) +
    branch(size * 0.08, -size * 0.06) +
    filled(spread(-size * 0.34, size * 0.12, size * 0.46, size * 0.17), mix(crown, stem, 0.45)) +
    filled(spread(size * 0.2, 0, size * 0.64, size * 0.2), crown)
  )
}

/** A date palm: a leaning stem and arching fronds. */
export function palm(
  x: number,
  ground: number,
  tall: number,
  colour: string,
  stem: string,
  chance: Chance,
): string {
  const lean = chance.between(-0.14, 0.14) * tall
  const top: Point = [x + lean, ground - tall]
  const fronds = [-176, -150, -122, -94, -66, -38, -6].map(degrees => {
    const angle = ((degrees + chance.between(-6, 6)) * Math.PI) / 180
    const reach = tall * chance.between(0.3, 0.38)
    const across = Math.cos(angle) * reach
    const up = Math.sin(angle) * reach
    const over: Point = [top[0] + across * 0.55, top[1] + up * 0.78 - reach * 0.12]
    const tip: Point = [top[0] + across * 1.12, top[1] + up * 0.5 + reach * 0.42]
    const under: Point = [top[0] + across * 0.56, top[1] + up * 0.7 + reach * 0.08]
    return filled(outline([top, over, tip], [under, top]), colour)
  })
  return (
    drawn(
      `M${x},${ground + 8}Q${x + lean * 0.2},${ground - tall * 0.5} ${top[0]},${top[1]}`,
      stem,
      tall * 0.04,
    ) +
    fronds.join("") +
    disc(top, tall * 0.03, stem)
  )
}
