/** Where a story was filed and is filed, as its history has it: "region africa, topic bees → nothing" (db/rules/filings.ts). */

export const filingTerms = ["region", "country", "topic", "series"] as const
export type ClassifiedTerm = { term: (typeof filingTerms)[number]; slug: string }

export type Reclassification = { added: ClassifiedTerm[]; removed: ClassifiedTerm[] }

/** What such an entry tells; undefined for words of another form. */
export function parseReclassification(words: string): Reclassification | undefined {
  const [before, after, ...more] = words.split(" → ").map(termsIn)
  if (!before || !after || more.length > 0) return undefined
  return { added: but(after, before), removed: but(before, after) }
}

/** "Added Africa and Bees. Removed the series Hives." */
export function reclassificationInWords(
  { added, removed }: Reclassification,
  nameOf: (term: ClassifiedTerm) => string,
): string {
  const told = (terms: ClassifiedTerm[]) =>
    inWords.format(terms.map(each => (each.term === "series" ? `the series ${nameOf(each)}` : nameOf(each))))
  return [
    ...(added.length > 0 ? [`Added ${told(added)}.`] : []),
    ...(removed.length > 0 ? [`Removed ${told(removed)}.`] : []),
  ].join(" ")
}

const inWords = new Intl.ListFormat("en", { type: "conjunction" })

function termsIn(words: string): ClassifiedTerm[] | undefined {
  if (words === "nothing") return []
  const terms = words.split(", ").map(each => {
    const [kind, slug, ...more] = each.split(" ")
    const term = filingTerms.find(term => term === kind)
    return term && slug && more.length === 0 ? { term, slug } : undefined
  })
  return terms.includes(undefined) ? undefined : (terms as ClassifiedTerm[])
}

const but = (terms: ClassifiedTerm[], others: ClassifiedTerm[]) =>
  terms.filter(({ term, slug }) => !others.some(other => other.term === term && other.slug === slug))
