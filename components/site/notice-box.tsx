import { dateInWords } from "@/components/ui/dates"
import { DirectedWords } from "@/components/ui/directed-words"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"

type Props = { reason: string; since: string; locale: Locale }

/** Above a text that was withdrawn but stays readable: when, and why. */
export function NoticeBox({ reason, since, locale }: Props) {
  const t = translator(locale)
  return (
    <div className="bg-amber-wash">
      <section className="shell flex gap-4 py-5" aria-labelledby="notice">
        <svg
          viewBox="0 0 24 24"
          aria-hidden="true"
          className="mt-0.5 size-6 shrink-0 stroke-amber"
          fill="none"
          strokeWidth="2"
        >
          <path d="M12 3 22 20.5H2zM12 10v5M12 17v1.5" />
        </svg>
        <div className="max-w-3xl">
          <h2 id="notice" className="text-base font-semibold text-amber">
            <time dateTime={since}>{t("reading.withdrawn", { date: dateInWords(since, locale) })}</time>
          </h2>
          {reason && (
            <p className="mt-0.5 font-serif text-lg">
              <DirectedWords>{reason}</DirectedWords>
            </p>
          )}
          <p className="mt-2 text-sm">{t("text.withdrawnHint")}</p>
        </div>
      </section>
    </div>
  )
}
