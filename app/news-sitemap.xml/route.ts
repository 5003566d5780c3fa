import { absolute } from "@/app/[locale]/page-metadata"
import { textAddress } from "@/app/[locale]/sections"
import { passingAnswer, xml } from "@/app/tagged-answer"
import { freshTexts } from "@/db/queries/live/addresses"
import { newsSitemap } from "@/domain/sitemap"
import { translator } from "@/messages/translate"

export const dynamic = "force-dynamic"

/**
 * What came out in the last 48 hours. It also changes as those pass, which no tag tells, so it is asked of the database
 * each time: a short stretch of an index.
 */
export async function GET() {
  const news = (await freshTexts()).map(text => ({
    address: absolute(textAddress(text)),
    title: text.title,
    language: text.language,
    publication: translator(text.language)("site.name"),
    publishedAt: text.publishedAt,
  }))
  return passingAnswer(newsSitemap(news), { type: xml })
}
