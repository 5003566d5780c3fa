import type { ReactNode } from "react"
import { DottedLine } from "@/components/ui/dotted-line"
import { type Locale, locales } from "@/domain/locales"
import { datedKinds } from "@/domain/story"
import { translator } from "@/messages/translate"
import { whereInWords } from "@/messages/where-in-words"
import { ListedDate } from "./listed-date"
import { kickerOf, type ListedText } from "./listed-text"

type Props = {
  text: ListedText
  /** Another date stands beside the text: that of its publication. */
  withDate: boolean
  locale: Locale
}

/** Under the title of an event or a campaign day: "Event · 8–12 March 2027 · Istanbul and online". */
export function WhenAndWhere({ text, withDate, locale }: Props) {
  if (!datedKinds.includes(text.kind)) return null
  const t = translator(locale)
  const kind = t(`kinds.${text.kind}.one`)
  const where = whereInWords({ place: text.place, online: text.isOnline }, text.language)
  const parts: ReactNode[] = [
    withDate && kickerOf(text, t) !== kind && kind,
    withDate && <ListedDate text={text} locale={locale} />,
    where && (
      <bdi lang={text.language} dir={locales[text.language].direction}>
        {where}
      </bdi>
    ),
  ].filter(Boolean)
  if (parts.length === 0) return null
  return (
    <p className="mt-1 text-sm text-soft">
      <DottedLine parts={parts} />
    </p>
  )
}
