import type { TextOnPage } from "@/app/[locale]/text-on-page"
import { kickerOf } from "@/components/site/listed-text"
import { variantsOf } from "@/domain/image-widths"
import type { Locale } from "@/domain/locales"
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
    kicker: kickerOf({ kind, kicker: content.kicker, seriesName }, t),
    title: content.title,
    siteName: t("site.name"),
    picture: leading && (await readImage(leading.sha256, wideEnough(leading.width))),
  }
}

const wideEnough = (width: number) => {
  const variants = variantsOf(width)
  return variants.find(variant => variant >= 640) ?? variants.at(-1) ?? width
}
