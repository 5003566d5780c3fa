export type Point = readonly [x: number, y: number]

/** Points drafted as text, "x,y x,y …": a curve stays one line. */
export function points(drafted: string): Point[] {
  return drafted.split(" ").map((pair): Point => {
    const [x = 0, y = 0] = pair.split(",").map(Number)
    return [x, y]
  })
}

export const round = (value: number) => Math.round(value * 10) / 10

const at = ([x, y]: Point) => `${round(x)},${round(y)}`

function bends(run: readonly Point[]): string {
  const parts: string[] = []
  for (let i = 0; i + 1 < run.length; i++) {
    const from = run[i] as Point
    const to = run[i + 1] as Point
    const before = run[i - 1] ?? from
    const after = run[i + 2] ?? to
    const leave: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const arrive: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    parts.push(`C${at(leave)} ${at(arrive)} ${at(to)}`)
  }
  return parts.join("")
}

/** An open line that passes smoothly through every point. */
export function trail(points: readonly Point[]): string {
  return points[0] ? `M${at(points[0])}${bends(points)}` : ""
}

/** An open line of smooth runs; where one run ends and the next begins there is a corner. */
export function edge(...runs: readonly (readonly Point[])[]): string {
  const start = runs[0]?.[0]
  if (!start) return ""
  let end: Point = start
  let path = `M${at(start)}`
  for (const [index, run] of runs.entries()) {
    path += bends(index === 0 ? run : [end, ...run])
    end = run[run.length - 1] ?? end
  }
  return path
}

/** The same as a closed shape. */
export const outline = (...runs: readonly (readonly Point[])[]) => `${edge(...runs)}Z`

/** A closed shape without any corner. */
export function loop(around: readonly Point[]): string {
  const [first, second] = around
  const last = around[around.length - 1]
  if (!first || !second || !last) return ""
  const [, ...parts] = bends([last, ...around, first, second]).split("C")
  return `M${at(first)}C${parts.slice(1, -1).join("C")}Z`
}

/** A closed shape with straight sides. */
export const polygon = (...points: readonly Point[]) => `M${points.map(at).join("L")}Z`

/** The same points on the other side of a vertical axis, in reverse order, so that a run can be continued. */
export function mirrored(points: readonly Point[], axis: number): Point[] {
  return points.map(([x, y]): Point => [2 * axis - x, y]).reverse()
}

/** A run and its mirror image, joined into one symmetrical run. */
export function symmetrical(points: readonly Point[], axis: number): Point[] {
  const others = mirrored(points, axis)
  const last = points[points.length - 1]
  return last?.[0] === axis ? [...points, ...others.slice(1)] : [...points, ...others]
}

/** An edge of small round bumps along a run of points: curls, foliage. */
export function bumps(points: readonly Point[], bulge: number): string {
  const [first, ...rest] = points
  if (!first) return ""
  let [x, y] = first
  let path = `M${at(first)}`
  for (const point of rest) {
    const radius = round(Math.hypot(point[0] - x, point[1] - y) * bulge)
    path += `A${radius} ${radius} 0 0 1 ${at(point)}`
    ;[x, y] = point
  }
  return path
}

/** Points along an ellipse, clockwise; degrees, with 0 at three o'clock. */
export function around(
  centre: Point,
  rx: number,
  ry: number,
  from: number,
  to: number,
  steps: number,
): Point[] {
  return Array.from({ length: steps + 1 }, (_, i): Point => {
    const angle = ((from + ((to - from) * i) / steps) * Math.PI) / 180
    return [centre[0] + rx * Math.cos(angle), centre[1] + ry * Math.sin(angle)]
  })
}
