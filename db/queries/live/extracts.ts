import { sql } from "drizzle-orm"
import { publicDb, rows } from "@/db/client"

/** Around each word that was found; no text has these. */
export const found = { begins: "\uE000", ends: "\uE001" }

const gap = " … "
const options = `StartSel=${found.begins}, StopSel=${found.ends}, MaxFragments=2, MaxWords=28, MinWords=12, FragmentDelimiter="${gap}"`

/** Where the words stand in each of these texts, by its id; of the texts that are shown only, for it reads them whole. */
export async function extractsOf(ids: readonly number[], words: string): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const extracts = await rows<Told & { id: number }>(
    publicDb(),
    sql`with told as materialized (
          select id, language, words, search.even(words) as even from live.wordings
          where id = any(${`{${ids.join(",")}}`}::bigint[])),
        asked as materialized (
          select language, search.query(language, ${words}) as query from (select distinct language from told) languages)
        select id::int, words, even, ts_headline(search.words_of(language), even, query, ${options}) as extract
        from told join asked using (language)`,
  )
  return new Map(
    extracts
      .filter(({ extract }) => extract.includes(found.begins))
      .map(each => [each.id, withEllipses(asWritten(each), each.words)]),
  )
}

/** `even` are the words as they are searched, with one apostrophe and one quotation mark of all that there are. */
type Told = { extract: string; words: string; even: string }

/** The extract in the text's own apostrophes and quotation marks: each character stands at the same place in both. */
const asWritten = ({ extract, words, even }: Told) =>
  extract
    .split(gap)
    .map(piece => writtenAt(even.indexOf(unmarked(piece)), piece, words))
    .join(gap)

function writtenAt(begin: number, piece: string, words: string) {
  if (begin < 0) return piece
  let place = begin
  const own = (letter: string) => {
    place += letter.length
    return words.slice(place - letter.length, place)
  }
  const isMark = (letter: string) => letter === found.begins || letter === found.ends
  return [...piece].map(letter => (isMark(letter) ? letter : own(letter))).join("")
}

const unmarked = (piece: string) => piece.replaceAll(found.begins, "").replaceAll(found.ends, "")

/** What is left out is marked before and after the extract too. It comes without signs at its ends. */
function withEllipses(extract: string, words: string) {
  const pieces = unmarked(extract).split(gap)
  const [first = "", last = first] = [pieces[0], pieces.at(-1)]
  const [, opening = "", inner = "", closing = ""] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(words) ?? []
  return [
    inner.startsWith(bare(first)) ? opening : "… ",
    bare(extract, found),
    inner.endsWith(bare(last)) ? closing : " …",
  ].join("")
}

/** Without the signs at its ends, but for marks that stand there. */
const bare = (words: string, { begins = "", ends = "" } = {}) =>
  words
    .replace(new RegExp(`^[^\\p{L}\\p{N}${begins}]+`, "u"), "")
    .replace(new RegExp(`[^\\p{L}\\p{N}${ends}]+$`, "u"), "")
