import type { Pictures } from "@/components/ui/picture-address"
import { TitleWords } from "@/components/ui/title-words"
import { translator } from "@/messages/translate"
import { kickerOf } from "./listed-text"
import { PeopleLines } from "./people-lines"
import type { ShownText } from "./shown-text"
import { TextDay } from "./text-day"
import { TextMeta } from "./text-meta"
import { pictureBeside, TextPicture } from "./text-picture"

/** The head of a text: its picture or portrait, and beside it what it is called, who speaks, and when it was published. */
export function TextHeader({ text, pictures }: { text: ShownText; pictures: Pictures }) {
  const { title, kicker } = text.content
  const beside = pictureBeside(text, pictures)
  const columns = {
    portrait: "sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]",
    landscape: "lg:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)]",
    none: "",
  }[beside]
  return (
    <header className={`shell grid items-end gap-x-14 gap-y-7 pt-9 pb-10 lg:pt-11 ${columns}`}>
      {beside === "portrait" && <TextPicture text={text} pictures={pictures} />}
      <div className="max-w-4xl lg:pt-4">
        <p className="kicker">
          <a href={above(text)} className="hover:underline">
            {kickerOf({ kind: text.kind, kicker, seriesName: text.seriesName }, translator(text.language))}
          </a>
        </p>
        <h1 className={`title mt-4 ${title.length > 90 ? "headline-long" : "headline"}`}>
          <TitleWords>{title}</TitleWords>
        </h1>
        <PeopleLines text={text} />
        <TextDay text={text} />
        <TextMeta text={text} />
      </div>
      {beside === "landscape" && <TextPicture text={text} pictures={pictures} />}
    </header>
  )
}

/** Where the line above a title leads: to the series that it names, or to all texts of the kind. */
function above({ content, filings, section }: ShownText) {
  const series = filings.find(({ term }) => term === "series")
  return content.kicker === "" && series ? series.href : section
}
