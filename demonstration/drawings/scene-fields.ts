import { mix } from "./colours"
import { outline, type Point, polygon, trail } from "./curves"
import { barn } from "./landscape-buildings"
import { below, clouds, height, heightAt, landAt, rolling, type Scene, sky, width } from "./landscape-scene"
import { poplar } from "./landscape-trees"
import { drawn, filled, within } from "./shapes"

/** One field, its furrows running towards a point on the horizon. */
function field(
  path: string,
  name: string,
  [x, y]: Point,
  colours: readonly [string, string],
  spread: number,
): string {
  let furrows = ""
  for (let i = -22; i <= 22; i += 2) {
    const near = x + i * spread
    furrows += filled(
      polygon([x + i * 7, y], [x + (i + 1) * 7, y], [near + spread, height + 60], [near, height + 60]),
      colours[1],
    )
  }
  return within(path, name, filled(path, colours[0]) + furrows)
}

export function fields(scene: Scene): string {
  const { palette, chance } = scene
  const far = rolling(chance, 520, 44, 3)
  const ground = rolling(chance, 640, 24, 3)
  const flip = chance.whether(0.5)
  const place = (x: number) => (flip ? width - x : x)
  const region = (...points: Point[]) => outline(...points.map(([x, y]): Point[] => [[place(x), y]]))
  const [one, two, three, four] = [0.42, 0.6, 0.74, 0.92].map(depth => landAt(palette, depth)) as [
    string,
    string,
    string,
    string,
  ]
  const pale = (colour: string) => mix(colour, palette.light, 0.3)
  const patches =
    field(
      region([-40, 690], [900, 690], [620, 1240], [-40, 1240]),
      "field-left",
      [place(760), 650],
      [two, pale(two)],
      150,
    ) +
    field(
      region([900, 690], [1320, 690], [1500, 1240], [600, 1240]),
      "field-middle",
      [place(1060), 640],
      [one, pale(one)],
      120,
    ) +
    field(
      region([1320, 690], [1840, 690], [1840, 1240], [1500, 1240]),
      "field-right",
      [place(1300), 650],
      [three, mix(three, palette.accent, 0.3)],
      110,
    )
  const front = rolling(chance, 1080, 30, 3)
  const barnX = place(480)
  const poplars = Array.from({ length: 7 }, (_, i) => {
    const x = place(1120 + i * 86)
    return poplar(x, 692, chance.between(180, 250), mix(four, palette.dark, 0.15), palette.dark)
  })
  const crossing = drawn(
    trail([
      [-40, 692],
      [width * 0.4, 688],
      [width + 40, 694],
    ]),
    mix(four, palette.dark, 0.2),
    18,
  )
  const hedges =
    drawn(`M${place(900)},692L${place(610)},1240`, four, 20) +
    drawn(`M${place(1320)},692L${place(1500)},1240`, four, 20)
  return (
    sky(scene, 560) +
    clouds(scene, 4, 80, 330) +
    filled(below(far), landAt(palette, 0.08)) +
    filled(below(rolling(chance, 590, 30, 4)), landAt(palette, 0.22)) +
    filled(below(ground), landAt(palette, 0.34)) +
    patches +
    hedges +
    crossing +
    poplars.join("") +
    barn(barnX, Math.max(heightAt(ground, barnX), 672), palette) +
    filled(below(front), mix(four, palette.dark, 0.25)) +
    grass(scene, front)
  )
}

function grass({ palette, chance }: Scene, line: readonly Point[]): string {
  const blades = Array.from({ length: 90 }, () => {
    const x = chance.between(0, width)
    const y = heightAt(line, x) + 14
    const lean = chance.between(-16, 16)
    return `M${Math.round(x)},${Math.round(y)}q${Math.round(lean * 0.2)},-30 ${Math.round(lean)},${-Math.round(chance.between(40, 84))}`
  })
  return drawn(blades.join(""), mix(palette.land[2], palette.dark, 0.25), 6)
}
