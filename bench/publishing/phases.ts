import type { Phase } from "./phase"

/**
 * The phases, for so many texts. A hundred a second go live, and four of those are looked for all the time: the four
 * publishers that are killed and start again take most of two cores.
 */
export function phasesFor(texts: number): Phase[] {
  const seconds = Math.max(10, texts / 100)
  const rush = { texts, seconds, closely: seconds * 4, webs: [0] }
  const few = Math.ceil(texts / 15)
  return [
    {
      name: "chaos",
      title: "publishers killed and frozen, database crashing",
      ...rush,
      publishers: [0, 0, 0, 0],
      isChaotic: true,
    },
    { name: "alone", title: "no publisher", ...rush, publishers: [] },
    {
      name: "at_once",
      title: "all at the same moment",
      texts: Math.ceil(texts / 3),
      seconds: 0,
      closely: 40,
      webs: [0],
      publishers: [0],
    },
    {
      name: "clocks",
      title: "clocks off by ±90 s",
      texts: few,
      seconds: few / 10,
      closely: few,
      webs: [90, -90],
      publishers: [90, -90],
    },
  ]
}
