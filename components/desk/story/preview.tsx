import type { Pictures } from "@/components/ui/picture-address"
import { type ReadingWords, RichText } from "@/components/ui/rich-text"
import { TitleWords } from "@/components/ui/title-words"
import { locales } from "@/domain/locales"
import { shownContent } from "@/domain/shown-content"
import { kinds } from "@/domain/story"
import { PreviewFields } from "./preview-fields"
import { PreviewPeople } from "./preview-people"
import { PreviewPicture } from "./preview-picture"
import type { ShownEdition } from "./shown-edition"

const inEnglish: ReadingWords = {
  linkToQuestion: number => `Link to question ${number}`,
  quoteAnswer: "",
  quoteAnswerTo: () => "",
  footnotes: "Footnotes",
  footnote: number => `Footnote ${number}`,
  backToText: number => `Back to where footnote ${number} belongs`,
}

type Props = { edition: ShownEdition; pictures: Pictures }

/** The text as it will look. */
export function Preview({ edition: { kind, language, seriesName, isFirst, ...edition }, pictures }: Props) {
  const { direction } = locales[language]
  const content = shownContent(kind, edition.content)
  return (
    <article
      aria-label="The text as it will look"
      lang={language}
      dir={direction}
      className="panel px-5 py-8 sm:px-10 lg:px-16 lg:py-12"
    >
      <p className="kicker" dir="auto">
        {content.kicker || seriesName || kinds[kind].label}
      </p>
      <p dir="auto" className="title mt-1.5 text-[2rem] leading-[1.12] lg:text-[2.5rem]">
        <TitleWords>{content.title || "Without a title"}</TitleWords>
      </p>
      {content.summary && (
        <p dir="auto" className="mt-3 max-w-[38rem] font-serif text-xl">
          {content.summary}
        </p>
      )}
      {"people" in content && <PreviewPeople people={content.people} pictures={pictures} />}
      <PreviewFields kind={kind} content={content} isFirst={isFirst} />
      {"leadImage" in content && content.leadImage && (
        <PreviewPicture picture={content.leadImage} pictures={pictures} />
      )}
      <div className="mt-8">
        {content.body.content.length === 0 ? (
          <p lang="en" className="text-soft">
            Nothing is written yet.
          </p>
        ) : (
          <RichText doc={content.body} pictures={pictures} words={inEnglish} />
        )}
      </div>
    </article>
  )
}
