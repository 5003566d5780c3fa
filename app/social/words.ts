import { isCancelled } from "@/app/[locale]/standing"
import type { TextOnPage } from "@/app/[locale]/text-on-page"
import { inOneBreath } from "@/components/site/citation-in-words"
import { kickerOf } from "@/components/site/listed-text"
import { daysInWords } from "@/components/ui/dates"
import { inARow } from "@/components/ui/lists"
import { variantsOf } from "@/domain/image-widths"
import type { Locale } from "@/domain/locales"
import { openingOf } from "@/domain/opening"
import { ownDays } from "@/domain/own-days"
import { exchangesOf } from "@/domain/rich-text"
import { translator } from "@/messages/translate"
import { readImage } from "@/platform/image-store"
import type { SocialPicture } from "@/platform/social-picture/draw"

/** What the site's picture says: what it is, and its name. */
export function wordsOfSite(language: Locale): SocialPicture {
  const t = translator(language)
  return { language, title: t("site.tagline"), siteName: t("site.name") }
}

/** What a text's picture says, with its portrait or lead picture. */
export async function wordsOfText({ text, leading }: TextOnPage): Promise<SocialPicture> {
  const { language, kind, seriesName, content } = text
  const t = translator(language)
  return {
    language,
    kicker: inARow(
      [
        kickerOf({ kind, kicker: content.kicker, seriesName }, t),
        isCancelled(text) ? t("follow.cancelled") : "",
        dayOf(text),
      ],
      language,
    ),
    title: content.title,
    siteName: t("site.name"),
    picture: leading && (await readImage(leading.sha256, wideEnough(leading.width))),
  }
}

/** When an event or a campaign day is, in words. */
function dayOf({ language, kind, content }: TextOnPage["text"]) {
  const days = ownDays({ kind, ...content })
  return days ? daysInWords(days, language) : ""
}

/** The beginning of an answer and who gave it; undefined where the text has no such answer. */
export async function wordsOfAnswer(page: TextOnPage, id: string): Promise<SocialPicture | undefined> {
  const { content, language } = page.text
  const answer = exchangesOf(content.body).find(({ attrs }) => attrs.id === id)
  if (!answer) return undefined
  const quote = openingOf({ type: "doc", content: answer.content[1].content })
  return {
    ...(await wordsOfText(page)),
    kicker: "people" in content ? inOneBreath(content.people, language) : "",
    title: translator(language)("forMachines.quote", { quote }),
  }
}

const wideEnough = (width: number) => {
  const variants = variantsOf(width)
  return variants.find(variant => variant >= 640) ?? variants.at(-1) ?? width
}
