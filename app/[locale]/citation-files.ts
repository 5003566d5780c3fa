import { Cite, plugins } from "@citation-js/core"
import "@citation-js/plugin-bibtex"
import "@citation-js/plugin-ris"
import { unquoted } from "@/components/site/citation-in-words"
import type { ShownText } from "@/components/site/shown-text"
import { dateInWords } from "@/components/ui/dates"
import { translator } from "@/messages/translate"

/**
 * A text as an entry for programs that keep literature. Names stay whole: who knows which part of a name a list is sorted by?
 */

export type Cited = Pick<ShownText, "language" | "publishedOn" | "address" | "notice"> & {
  slug: string
  title: string
  /** Who speaks; nobody, and the site itself is the author. */
  people: readonly string[]
  interviewedOn?: string
  /** One answer of it, which is what is cited then. */
  answer?: { id: string; question: string }
}

// letters as they are, in UTF-8: to spell them out in ASCII, the library would leave Cyrillic and Arabic ones away
Object.assign(plugins.config.get("@bibtex").format, { asciiOnly: false, useIdAsLabel: true })

/** An entry for BibTeX. It knows no day, so the note tells the date in words. */
export function bibtexOf(cited: Cited): string {
  const [year, month] = dayOf(cited)
  const site = translator(cited.language)("site.name")
  const note = [site, cited.publishedOn && dateInWords(cited.publishedOn, cited.language), noteOf(cited)]
  return new Cite({
    ...entryOf(cited, forTex),
    issued: { "date-parts": [[year, month]] },
    publisher: forTex(site),
    note: forTex(note.filter(Boolean).join(", ")),
  })
    .format("bibtex")
    .replace(/^@inbook\{/, "@incollection{") // what BibTeX knows an author's part of a whole by; the library has one word for both
}

/** An entry in the format of Research Information Systems. */
export function risOf(cited: Cited): string {
  const site = translator(cited.language)("site.name")
  const [entry] = new Cite({
    ...entryOf(cited, onOneLine),
    issued: { "date-parts": [dayOf(cited)] },
    publisher: site,
    language: cited.language,
    note: onOneLine(noteOf(cited)) || undefined,
  }).format("ris", { format: "object" })
  const { TY, ...told } = entry ?? {}
  // the library writes a name that other entries have as well, and of a date the year alone or months and days with one digit
  const tags = { ...told, ID: idOf(cited), DA: dateOf(cited) }
  // line by line: the library would break long ones, addresses too
  const lines = Object.entries({ TY, ...tags, ER: "" }).flatMap(([tag, values = ""]) =>
    [values].flat().map(value => `${tag}  - ${value}`),
  )
  return `${lines.join("\r\n")}\r\n`
}

/** "2026/05/04/" */
const dateOf = (cited: Cited) =>
  [...dayOf(cited).map(number => String(number).padStart(2, "0")), ""].join("/")

/** The name of the entry in a list of sources. */
const idOf = (cited: Cited) =>
  [
    cited.slug.split("-").slice(0, 3).join(""),
    dayOf(cited)[0] ?? "",
    cited.answer?.id.replace("-", "") ?? "",
  ].join("")

/** An answer is a part of its interview, which literature programs show as what it stands in. */
const entryOf = (cited: Cited, spelled: (words: string) => string) => ({
  id: idOf(cited),
  ...(cited.answer
    ? {
        type: "chapter",
        title: spelled(cited.answer.question),
        "container-title": spelled(unquoted(cited.title)),
      }
    : { type: "webpage", title: spelled(cited.title) }),
  author: authorsOf(cited).map(name => ({ literal: spelled(name) })),
  URL: cited.address,
})

const authorsOf = ({ people, language }: Cited) =>
  people.length > 0 ? people : [translator(language)("site.name")]

const dayOf = ({ publishedOn = "" }: Cited) => publishedOn.split("-").filter(Boolean).map(Number)

function noteOf({ language, interviewedOn, notice }: Cited) {
  const t = translator(language)
  return [
    interviewedOn && t("reading.interviewedOn", { date: dateInWords(interviewedOn, language) }),
    notice && t("reading.withdrawn", { date: dateInWords(notice.since, language) }),
  ]
    .filter(Boolean)
    .join(". ")
}

const onOneLine = (words: string) => words.replace(/\s+/g, " ").trim()

/** What TeX would read as a command, written so that it prints it. */
const forTex = (words: string) =>
  onOneLine(words).replace(/[\\{}&%$#_~^<>]/g, character => inTex[character] ?? `\\${character}`)

const inTex: Record<string, string> = {
  "\\": "\\textbackslash ",
  "~": "\\textasciitilde ",
  "^": "\\textasciicircum ",
  "<": "\\textless ",
  ">": "\\textgreater ",
}
