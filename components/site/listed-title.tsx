import { TitleWords } from "@/components/ui/title-words"
import { type Locale, locales } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { LanguageName } from "./language-name"
import { ListedMarks } from "./listed-marks"
import { kickerOf, type ListedText } from "./listed-text"

type Props = { text: ListedText; locale: Locale; size?: string }

/** A kicker and the title under it, which is the link. The heading comes first for those who jump from one to the next. */
export function ListedTitle({ text, locale, size = "text-2xl" }: Props) {
  const t = translator(locale)
  return (
    <div className="flex flex-col-reverse">
      <h3 className={`title mt-1.5 ${size} leading-[1.2]`}>
        <a
          href={text.href}
          hrefLang={text.language}
          lang={text.language}
          dir={locales[text.language].direction}
          className="decoration-accent decoration-2 underline-offset-4 hover:underline"
        >
          <TitleWords>{text.title}</TitleWords>
        </a>
      </h3>
      <p className="kicker">
        {kickerOf(text, t)}
        {text.language !== locale && (
          <span className="ms-3 text-soft normal-case">
            <LanguageName language={text.language} />
          </span>
        )}
        <ListedMarks text={text} locale={locale} />
      </p>
    </div>
  )
}
