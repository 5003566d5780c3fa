/** A small source of variation that always tells the same story for the same seed. */
export interface Chance {
  between(low: number, high: number): number
  whole(low: number, high: number): number
  whether(likelihood: number): boolean
  pick<T>(choices: readonly [T, ...T[]]): T
}

function hash(text: string): number {
  let value = 2166136261
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 16777619)
  return value >>> 0
}

export function chance(seed: string): Chance {
  let state = hash(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    between: (low, high) => low + next() * (high - low),
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    whether: likelihood => next() < likelihood,
    pick: choices => choices[Math.floor(next() * choices.length)] ?? choices[0],
  }
}
