import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { ListedDate } from "./listed-date"
import { ListedMarks } from "./listed-marks"
import type { ListedText } from "./listed-text"
import { SectionHead } from "./section-head"

type Props = {
  series: { name: string; href: string }
  before?: ListedText
  after?: ListedText
  locale: Locale
}

/** The texts before and after this one in its series. */
export function SeriesSteps({ series, before, after, locale }: Props) {
  const t = translator(locale)
  return (
    <nav aria-label={series.name}>
      <SectionHead title={series.name} more={{ href: series.href, label: t("home.wholeSeries") }} />
      <ul className="mt-5 grid gap-x-12 gap-y-7 sm:grid-cols-2">
        {before && <Step text={before} label={t("onward.before")} rel="prev" locale={locale} />}
        {after && <Step text={after} label={t("onward.after")} rel="next" locale={locale} />}
      </ul>
    </nav>
  )
}

type StepProps = { text: ListedText; label: string; rel: "prev" | "next"; locale: Locale }

/** The one that follows stands at the far side. */
const Step = ({ text, label, rel, locale }: StepProps) => (
  <li className={rel === "next" ? "sm:col-start-2 sm:text-end" : ""}>
    <p className="text-sm text-soft">{label}</p>
    <p className="title mt-1.5 text-xl leading-[1.25]">
      <a
        href={text.href}
        rel={rel}
        className="decoration-accent decoration-2 underline-offset-4 hover:underline"
      >
        {text.title}
      </a>
    </p>
    <p className="mt-2 text-sm text-soft">
      <ListedDate text={text} locale={locale} />
      <ListedMarks text={text} locale={locale} />
    </p>
  </li>
)
