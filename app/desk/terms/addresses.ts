import { type FiledTerm, filedTerms, termKinds } from "@/domain/terms"

export const termsAtDesk = (kind: FiledTerm) => `/desk/terms?kind=${termKinds[kind]}`
export const termAtDesk = (kind: FiledTerm, slug: string) =>
  `/desk/terms/${termKinds[kind]}/${encodeURIComponent(slug)}`

export const peopleAtDesk = "/desk/terms/people"

/** The kind that an address names by its plural, as public addresses do. */
export const filedTermAt = (path: string | undefined) => filedTerms.find(kind => termKinds[kind] === path)
