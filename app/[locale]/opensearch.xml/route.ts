import { taggedAnswer, taggedNothing } from "@/app/tagged-answer"
import { siteTag } from "@/domain/cache-tags"
import { openSearchDescription } from "@/domain/open-search"
import { translator } from "@/messages/translate"
import { absolute } from "../page-metadata"
import { readLocale } from "../parameters"
import { openSearchAddress, searchAddress } from "../sections"

type Context = { params: Promise<{ locale: string }> }

/** Lets browsers offer this site's search, in each language of its own. */
export async function GET(_request: Request, { params }: Context) {
  const { locale, isKnown } = readLocale((await params).locale)
  if (!isKnown) return taggedNothing([siteTag])
  const t = translator(locale)
  const words = "q={searchTerms}"
  const description = openSearchDescription({
    language: locale,
    shortName: t("forMachines.shortName"),
    description: t("forMachines.search", { name: t("site.name") }),
    results: absolute(`${searchAddress(locale)}?${words}`),
    suggestions: absolute(`${searchAddress(locale)}/suggestions?${words}`),
    self: absolute(openSearchAddress(locale)),
    icon: absolute("/icon.svg"),
  })
  return taggedAnswer(description, {
    type: "application/opensearchdescription+xml; charset=utf-8",
    tags: [siteTag],
  })
}
