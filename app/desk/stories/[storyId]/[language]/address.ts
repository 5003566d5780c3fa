import { notFound } from "next/navigation"
import { cache } from "react"
import type { DeskEdition } from "@/db/queries/desk/edition"
import { editionFor } from "@/db/queries/desk/edition"
import { isLocale, type Locale } from "@/domain/locales"
import type { Person } from "@/domain/roles"

export type Params = Promise<{ storyId: string; language: string }>

/** The edition that an address names. What makes no sense or may not be seen is not found, one like the other. */
export async function editionAt(person: Person, params: Params, number?: string): Promise<DeskEdition> {
  const { storyId, language } = await params
  const isSensible = isCount(storyId) && isLocale(language) && (number === undefined || isCount(number))
  if (!isSensible) notFound()
  return (await edition(person, Number(storyId), language, number ? Number(number) : undefined)) ?? notFound()
}

/** Read once a request, for the page and for its title. */
const edition = cache((person: Person, storyId: number, language: Locale, number: number | undefined) =>
  editionFor(person, { storyId, language, number }),
)

const isCount = (text: string) => /^[1-9]\d{0,8}$/.test(text)
