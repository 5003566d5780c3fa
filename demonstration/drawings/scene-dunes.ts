import { mix } from "./colours"
import { outline, type Point, trail } from "./curves"
import { below, heightAt, landAt, rolling, type Scene, sky, width } from "./landscape-scene"
import { palm } from "./landscape-trees"
import { drawn, filled } from "./shapes"

/** A dune with a sharp crest: the lit side in front, the shaded side falling away behind the crest. */
function dune(
  { palette, chance }: Scene,
  x: number,
  y: number,
  reach: number,
  high: number,
  depth: number,
): string {
  const lit = mix(landAt(palette, depth), palette.light, 0.16)
  const shaded = mix(landAt(palette, depth), palette.dark, 0.2)
  const way = chance.whether(0.5) ? 1 : -1
  const at = (dx: number, dy: number): Point => [x + dx * reach * way, y + dy * high]
  const windward = [at(-1.25, 1.1), at(-0.7, 0.72), at(-0.3, 0.22), at(0, 0)]
  const crest = [at(0, 0), at(-0.03, 0.36), at(0.03, 0.8), at(0.16, 1.3), at(0.3, 2)]
  const lee = [at(0, 0), at(0.26, 0.3), at(0.62, 0.78), at(1.3, 1.1)]
  const ripples = [0.34, 0.52, 0.72].map((share): Point[] => [
    at(-0.5 - share * 0.34, share + 0.34),
    at(-0.34, share + 0.14),
    at(-0.1, share + 0.2),
  ])
  return (
    filled(outline(windward, lee.slice(1), [at(1.3, 3)], [at(-1.25, 3)]), lit) +
    filled(outline(lee, [at(1.3, 3)], [at(0.2, 3)], [...crest].reverse()), shaded) +
    ripples.map(ripple => drawn(trail(ripple), mix(lit, palette.dark, 0.14), 6)).join("")
  )
}

export function dunes(scene: Scene): string {
  const { palette, chance } = scene
  const side = chance.whether(0.5)
  const place = (share: number) => width * (side ? share : 1 - share)
  let shapes = sky(scene, 640, side ? 0.68 : 0.32)
  shapes += filled(below(rolling(chance, 560, 40, 3)), landAt(palette, 0.02))
  shapes += dune(scene, place(0.74), 500, 700, 150, 0.14)
  shapes += dune(scene, place(0.2), 560, 760, 170, 0.24)
  shapes += dune(scene, place(0.64), 660, 860, 190, 0.36)
  const oasis = rolling(chance, 850, 22, 3)
  const leaves = mix(palette.dark, palette.land[1], 0.12)
  const palms = [0.16, 0.2, 0.25, 0.31, 0.36].map((share, i) => {
    const x = Math.round(place(share))
    return palm(
      x,
      Math.round(heightAt(oasis, x)) + 14,
      [270, 400, 330, 440, 250][i] ?? 300,
      leaves,
      palette.dark,
      chance,
    )
  })
  const water = outline(
    [
      [place(0.08), 900],
      [place(0.26), 878],
      [place(0.46), 902],
    ],
    [
      [place(0.3), 930],
      [place(0.08), 900],
    ],
  )
  shapes +=
    palms.join("") +
    filled(below(oasis), landAt(palette, 0.48)) +
    filled(water, mix(palette.sky, palette.light, 0.25))
  shapes += dune(scene, place(0.86), 860, 960, 210, 0.66)
  return shapes + dune(scene, place(0.3), 1010, 1300, 170, 0.86)
}
