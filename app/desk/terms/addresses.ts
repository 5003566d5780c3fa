import { type FiledTerm, filedTerms, type TermKind, termKinds } from "@/domain/terms"

export const peopleAtDesk = "/desk/terms/people"
export const termsAtDesk = (kind: TermKind) =>
  kind === "person" ? peopleAtDesk : `/desk/terms?kind=${termKinds[kind]}`
export const termAtDesk = (kind: FiledTerm, slug: string) =>
  `/desk/terms/${termKinds[kind]}/${encodeURIComponent(slug)}`

/** The kind that an address names by its plural, as public addresses do. */
export const filedTermAt = (path: string | undefined) => filedTerms.find(kind => termKinds[kind] === path)
