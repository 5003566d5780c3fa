import { type Suggestion, suggestionsFor } from "@/db/queries/live/suggestions"
import { readFilter } from "@/domain/list-filter"
import { absolute } from "../../page-metadata"
import { readLocale } from "../../parameters"
import { listAddress, textAddress } from "../../sections"

type Context = { params: Promise<{ locale: string }> }

/** What somebody may be about to type, as OpenSearch has it: the words, completions, descriptions, addresses. */
export async function GET(request: Request, { params }: Context) {
  const { locale, isKnown } = readLocale((await params).locale)
  const { words } = readFilter(new URL(request.url).searchParams)
  const found = isKnown && words.length > 1 ? await suggestionsFor(words, locale) : []
  const address = (each: Suggestion) =>
    absolute(each.is === "list" ? listAddress(locale, each.list) : textAddress(each))
  const begun = (each: Suggestion) => (each.is === "list" && each.begun !== each.name ? each.begun : "")
  const answer = [words, found.map(({ name }) => name), found.map(begun), found.map(address)]
  return Response.json(answer, {
    headers: { "content-type": "application/x-suggestions+json", "cache-control": "public, max-age=60" },
  })
}
