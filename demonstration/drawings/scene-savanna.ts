import { mix } from "./colours"
import { below, clouds, heightAt, landAt, rolling, type Scene, sky, width } from "./landscape-scene"
import { acacia } from "./landscape-trees"
import { drawn, filled } from "./shapes"

export function savanna(scene: Scene): string {
  const { palette, chance } = scene
  const right = chance.whether(0.5)
  const place = (share: number) => width * (right ? share : 1 - share)
  let shapes =
    sky(scene, 700, right ? 0.34 : 0.66) +
    clouds(scene, 3, 90, 300) +
    filled(below(rolling(chance, 600, 54, 4)), landAt(palette, 0.04)) +
    filled(below(rolling(chance, 660, 26, 4)), landAt(palette, 0.2))
  const groves = [
    { y: 730, depth: 0.36, trees: [0.08, 0.2, 0.46, 0.56, 0.92], size: 96 },
    { y: 820, depth: 0.52, trees: [0.14, 0.52], size: 190 },
    { y: 940, depth: 0.72, trees: [0.74], size: 520 },
    { y: 1070, depth: 0.95, trees: [], size: 0 },
  ]
  for (const { y, depth, trees, size } of groves) {
    const line = rolling(chance, y, 18, 4)
    const colour = landAt(palette, depth)
    const crown = mix(colour, palette.dark, 0.5)
    for (const share of trees) {
      const x = Math.round(place(share + chance.between(-0.02, 0.02)))
      shapes += acacia(
        x,
        Math.round(heightAt(line, x)) + 6,
        size * chance.between(0.9, 1.1),
        crown,
        palette.dark,
      )
    }
    shapes += filled(below(line), colour)
    const blades = Array.from({ length: 26 + Math.round(depth * 40) }, () => {
      const x = chance.between(0, width)
      const tall = chance.between(14, 30) * (0.5 + depth * 1.4)
      return `M${Math.round(x)},${Math.round(y + chance.between(30, 110))}q2,${-Math.round(tall / 2)} ${Math.round(chance.between(-10, 10))},${-Math.round(tall)}`
    })
    shapes += drawn(blades.join(""), mix(colour, palette.light, 0.35), 5, 0.7)
  }
  return shapes
}
