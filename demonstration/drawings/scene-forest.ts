import { mix } from "./colours"
import { polygon } from "./curves"
import { below, height, heightAt, landAt, rolling, type Scene, sky, width } from "./landscape-scene"
import { conifer } from "./landscape-trees"
import { drawn, filled } from "./shapes"

/** Rows of conifers, each nearer row larger and darker, between two great trunks. */
export function forest(scene: Scene): string {
  const { palette, chance } = scene
  let shapes = sky(scene, 620, chance.between(0.4, 0.62))
  shapes += filled(below(rolling(chance, 430, 60, 3)), landAt(palette, 0))
  for (let row = 0; row < 5; row++) {
    const depth = 0.12 + row * 0.2
    const line = rolling(chance, 560 + row * 128, 40, 4)
    const colour = landAt(palette, depth)
    const tall = 180 + row * 82
    for (let x = chance.between(-60, 0); x < width + 60; x += chance.between(0.3, 0.62) * tall) {
      const clearing = row > 1 && Math.abs(x - width * 0.54) < 130 + row * 26
      const tone = mix(colour, palette.dark, chance.between(0.06, 0.3))
      if (!clearing)
        shapes += conifer(
          x,
          heightAt(line, x) + 16,
          tall * chance.between(0.72, 1.1),
          tone,
          mix(tone, palette.dark, 0.45),
        )
    }
    shapes += filled(below(line), colour)
  }
  for (const x of [110, 1660]) {
    const bark = mix(palette.dark, palette.land[2], 0.12)
    shapes += filled(polygon([x - 46, -10], [x + 40, -10], [x + 70, height], [x - 84, height]), bark)
    const grain = [-30, -4, 22].map((dx, i) => `M${x + dx},${60 + i * 130}q14,220 0,${380 + i * 60}`)
    shapes += drawn(grain.join(""), mix(bark, palette.light, 0.22), 6)
  }
  return shapes + filled(below(rolling(chance, 1120, 26, 3)), mix(palette.dark, palette.land[2], 0.25))
}
