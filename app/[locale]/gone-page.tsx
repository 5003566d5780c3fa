import { GoneNotice } from "@/components/site/gone-notice"
import type { Locale } from "@/domain/locales"
import type { Kind } from "@/domain/story"
import { translator } from "@/messages/translate"
import { goneTag, tagPage } from "@/platform/tag-page"
import { PageFrame } from "./page-frame"
import { kindAddress } from "./sections"

type Props = { locale: Locale; kind: Kind; reason: string | null }

/** 410: something was published here and was taken down. */
export async function GonePage({ locale, kind, reason }: Props) {
  await tagPage(goneTag)
  const section = kindAddress(locale, kind)
  const way = { href: section, label: translator(locale)(`kinds.${kind}.many`) }
  return (
    <PageFrame locale={locale} section={section}>
      <GoneNotice locale={locale} reason={reason} way={way} />
    </PageFrame>
  )
}
