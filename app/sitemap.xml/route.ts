import { absolute } from "@/app/[locale]/page-metadata"
import { listsFile, textsFile } from "@/app/sitemaps/files"
import { taggedAnswer, xml } from "@/app/tagged-answer"
import { shelvesWithTexts } from "@/db/queries/live/addresses"
import { listTag, siteTag } from "@/domain/cache-tags"
import { localeCodes } from "@/domain/locales"
import { sitemapIndex } from "@/domain/sitemap"

export const dynamic = "force-dynamic"

/** The sitemap of sitemaps: the lists of each language, and every text. */
export async function GET() {
  const lists = localeCodes.map(locale => ({ address: absolute(listsFile(locale)) }))
  const texts = (await shelvesWithTexts()).map(({ shelf, changedAt }) => ({
    address: absolute(textsFile(shelf)),
    changedAt,
  }))
  const tags = [siteTag, ...localeCodes.map(locale => listTag(locale, "home"))] // each text is in one of them
  return taggedAnswer(sitemapIndex([...lists, ...texts]), { type: xml, tags })
}
