/**
 * Which of the known names somebody may have meant; undefined when none is near. Letters that differ in case or in what
 * stands between the words do not count; of the rest one may be wrong, in long names two. Short names are too near to
 * other words for that.
 */
export function misspelt(name: string, known: readonly string[]): string | undefined {
  const letters = bare(name.replace(/^IMPRIMATUR_/i, ""))
  return known.find(each => {
    const theirs = bare(each)
    if (letters === theirs) return true
    const shortest = Math.min(letters.length, theirs.length)
    return shortest >= 6 && distance(letters, theirs) <= (shortest >= 12 ? 2 : 1)
  })
}

const bare = (name: string) => name.toUpperCase().replace(/[^A-Z0-9]/g, "")

/** How many letters are wrong, missing, too many or exchanged with their neighbours (Damerau and Levenshtein). */
function distance(one: string, other: string) {
  const rows = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0
  for (let i = 1; i <= one.length; i++)
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1]
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1)
      ;(rows[i] as number[])[j] = least
    }
  return at(one.length, other.length)
}
