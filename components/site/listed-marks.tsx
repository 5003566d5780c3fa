import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import type { ListedText } from "./listed-text"

type Props = { text: Pick<ListedText, "isWithdrawn" | "isCancelled">; locale: Locale }

/** What somebody must know of a text before they follow the link. */
export function ListedMarks({ text, locale }: Props) {
  const t = translator(locale)
  return (
    <>
      {text.isWithdrawn && <span className="ms-3 text-amber">{t("lists.withdrawn")}</span>}
      {text.isCancelled && <span className="ms-3 text-amber">{t("follow.cancelled")}</span>}
    </>
  )
}
