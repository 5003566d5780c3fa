/** Where a story was filed and is filed, as its history has it: "region africa, topic bees → nothing" (db/rules/filings.ts). */

export const filingTerms = ["region", "country", "topic", "series"] as const
export type FilingTerm = { term: (typeof filingTerms)[number]; slug: string }

export type Refiling = { added: FilingTerm[]; removed: FilingTerm[] }

/** What such an entry tells; undefined for words of another form. */
export function readRefiling(words: string): Refiling | undefined {
  const [before, after, ...more] = words.split(" → ").map(termsIn)
  if (!before || !after || more.length > 0) return undefined
  return { added: but(after, before), removed: but(before, after) }
}

/** "Added Africa and Bees. Removed the series Hives." */
export function refilingInWords({ added, removed }: Refiling, nameOf: (term: FilingTerm) => string): string {
  const told = (terms: FilingTerm[]) =>
    inWords.format(terms.map(each => (each.term === "series" ? `the series ${nameOf(each)}` : nameOf(each))))
  return [
    ...(added.length > 0 ? [`Added ${told(added)}.`] : []),
    ...(removed.length > 0 ? [`Removed ${told(removed)}.`] : []),
  ].join(" ")
}

const inWords = new Intl.ListFormat("en", { type: "conjunction" })

function termsIn(words: string): FilingTerm[] | undefined {
  if (words === "nothing") return []
  const terms = words.split(", ").map(each => {
    const [kind, slug, ...more] = each.split(" ")
    const term = filingTerms.find(term => term === kind)
    return term && slug && more.length === 0 ? { term, slug } : undefined
  })
  return terms.includes(undefined) ? undefined : (terms as FilingTerm[])
}

const but = (terms: FilingTerm[], others: FilingTerm[]) =>
  terms.filter(({ term, slug }) => !others.some(other => other.term === term && other.slug === slug))
