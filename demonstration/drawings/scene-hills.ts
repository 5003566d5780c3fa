import { lighter, mix } from "./colours"
import { outline, type Point, trail } from "./curves"
import { house } from "./landscape-buildings"
import { below, clouds, heightAt, landAt, rolling, type Scene, sky } from "./landscape-scene"
import { roundTree } from "./landscape-trees"
import { drawn, filled } from "./shapes"

/** Stepped fields that follow the slope; each has a lighter lip that thins out along the way. */
export function terraces(scene: Scene): string {
  const { palette, chance } = scene
  let shapes = sky(scene, 560)
  const lean = chance.whether(0.5) ? 1 : -1
  const phase = chance.between(-0.2, 1)
  for (let step = 0; step < 9; step++) {
    const depth = step / 8
    const y = 340 + step * 66 + depth * depth * 250 + chance.between(-14, 14)
    const turn = phase + step * chance.between(0.1, 0.2)
    const slope = chance.between(16, 30)
    const line = Array.from({ length: 6 }, (_, i): Point => {
      const along = lean > 0 ? i : 5 - i
      return [-120 + i * 408, y + Math.sin(along * 1.02 + turn) * (78 - depth * 20) - along * slope + 60]
    })
    const colour = landAt(palette, depth)
    const wide = chance.between(14, 30) + depth * 34
    const ebb = chance.between(0, 3)
    const lip = line.map(([x, top], i): Point => [x, top + wide * (1.05 + Math.sin(i * 0.9 + ebb) * 0.8)])
    shapes += filled(below(line), mix(colour, palette.light, 0.22)) + filled(below(lip), colour)
    if (step === 4) shapes += farm(scene, lean > 0 ? 420 : 1330, lip)
  }
  return shapes
}

function farm({ palette }: Scene, x: number, line: readonly Point[]): string {
  return (
    house(x, heightAt(line, x) + 8, 78, palette, palette.accent) +
    roundTree(x + 100, heightAt(line, x + 100) + 16, 48, palette.dark, palette.dark) +
    roundTree(x + 158, heightAt(line, x + 158) + 14, 34, palette.dark, palette.dark)
  )
}

/** Soft hills with scattered trees, a winding path and a few roofs. */
export function hills(scene: Scene): string {
  const { palette, chance } = scene
  let shapes = sky(scene, 600) + clouds(scene, 3, 90, 330)
  for (let layer = 0; layer < 6; layer++) {
    const depth = layer / 5
    const line = rolling(chance, 480 + layer * 108, 78 - layer * 5, 4)
    const colour = landAt(palette, depth)
    if (layer === 2)
      shapes += [0, 1, 2]
        .map(i =>
          house(
            640 + i * 104,
            heightAt(line, 640 + i * 104) + 12,
            62 + (i % 2) * 14,
            palette,
            palette.accent,
          ),
        )
        .join("")
    if (layer === 3 || layer === 4) {
      for (let i = 0; i < 9; i++) {
        const x = chance.between(20, 1780)
        const size = chance.between(34, 52) * (0.7 + depth * 0.7)
        shapes += roundTree(x, heightAt(line, x) + 10, size, mix(colour, palette.dark, 0.35), palette.dark)
      }
    }
    shapes += filled(below(line), colour)
    const furrow = line.map(([x, y]): Point => [x, y + 44])
    if (layer > 1) shapes += drawn(trail(furrow), lighter(colour, 0.35), 6, 0.35)
  }
  const bend = chance.between(-90, 90)
  const path = outline(
    [
      [820 + bend, 1220],
      [960 + bend, 1140],
      [860 + bend, 1070],
      [980 + bend, 1010],
    ],
    [[998 + bend, 1012]],
    [
      [920 + bend, 1074],
      [1080 + bend, 1146],
      [1060 + bend, 1220],
    ],
  )
  return shapes + filled(path, palette.light, 0.5)
}
