import { GoneNotice } from "@/components/site/gone-notice"
import type { Locale } from "@/domain/locales"
import type { Kind } from "@/domain/story"
import { goneTag, tagPage } from "@/platform/tag-page"
import { PageFrame } from "./page-frame"
import { kindAddress } from "./sections"
import { waysOn } from "./ways-on"

/** `since` is a calendar date. */
type Props = { locale: Locale; kind: Kind; departure: { reason: string | null; since: string } }

/** 410: something was published here and was taken down. */
export async function GonePage({ locale, kind, departure }: Props) {
  await tagPage(goneTag)
  return (
    <PageFrame locale={locale} section={kindAddress(locale, kind)}>
      <GoneNotice locale={locale} {...departure} ways={waysOn(locale)} />
    </PageFrame>
  )
}
