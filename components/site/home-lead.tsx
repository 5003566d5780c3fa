import { DirectedWords } from "@/components/ui/directed-words"
import { Picture } from "@/components/ui/picture"
import type { PictureFile } from "@/components/ui/picture-address"
import { TitleWords } from "@/components/ui/title-words"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { ListedDate } from "./listed-date"
import { ListedMarks } from "./listed-marks"
import { kickerOf, type ListedText } from "./listed-text"
import { PictureNote } from "./picture-note"

type Lead = ListedText & { imageAlt: string; imageCaption: string; imageCredit: string }

/** The one text that the home page begins with. */
export function HomeLead({ text, picture, locale }: { text: Lead; picture?: PictureFile; locale: Locale }) {
  return (
    <article
      className={`shell grid items-center gap-x-14 gap-y-9 pt-9 pb-14 lg:pt-14 lg:pb-16 ${picture ? "lg:grid-cols-[minmax(0,1.3fr)_minmax(0,1fr)]" : ""}`}
    >
      <div className={picture ? "" : "max-w-4xl"}>
        <p className="kicker">
          {kickerOf(text, translator(locale))}
          <ListedMarks text={text} locale={locale} />
        </p>
        <h2
          className={`title mt-3.5 ${text.title.length > 90 ? "headline-long" : "headline text-[clamp(2.125rem,1.2rem+3.6vw,3.625rem)]"}`}
        >
          <a href={text.href} className="decoration-accent decoration-3 underline-offset-6 hover:underline">
            <TitleWords>{text.title}</TitleWords>
          </a>
        </h2>
        {text.summary && (
          <p className="mt-5 max-w-[36rem] font-serif text-xl">
            <DirectedWords>{text.summary}</DirectedWords>
          </p>
        )}
        <p className="mt-5 text-sm text-soft">
          <ListedDate text={text} locale={locale} />
        </p>
      </div>
      {picture && (
        <figure>
          <Picture
            {...picture}
            alt={text.imageAlt}
            sizes="(min-width: 64rem) 29rem, calc(100vw - 2.25rem)"
            className="aspect-4/3 w-full rounded-xs object-cover"
            isFirst
          />
          <PictureNote caption={text.imageCaption} credit={text.imageCredit} />
        </figure>
      )}
    </article>
  )
}
