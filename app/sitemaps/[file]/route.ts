import { taggedAnswer, taggedNothing, xml } from "@/app/tagged-answer"
import { listTag, shelfTag, siteTag } from "@/domain/cache-tags"
import { localeCodes } from "@/domain/locales"
import { sitemap } from "@/domain/sitemap"
import { sitemapNamed } from "../files"
import { mappedLists } from "../mapped-lists"
import { mappedTexts } from "../mapped-texts"

type Context = { params: Promise<{ file: string }> }

/** One sitemap of those that the index names. A list's languages depend on what there is in all of them. */
export async function GET(_request: Request, { params }: Context) {
  const named = sitemapNamed((await params).file)
  if (!named) return taggedNothing([siteTag])
  const tags =
    named.of === "texts"
      ? [siteTag, shelfTag(named.shelf)]
      : [siteTag, ...localeCodes.map(locale => listTag(locale, "home"))]
  const pages = named.of === "texts" ? await mappedTexts(named.shelf) : await mappedLists(named.locale)
  return pages.length > 0 ? taggedAnswer(sitemap(pages), { type: xml, tags }) : taggedNothing(tags)
}
