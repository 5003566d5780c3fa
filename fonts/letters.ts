/**
 * Which letters stand together in a file. The first file is sent to everybody: it holds what English, French and
 * Spanish pages are set in, and the digits and signs of all. Russian, Turkish and Arabic have a file of their own beside
 * it. The browser fetches another only for a page that uses one of its letters, so a name from anywhere is drawn in the
 * right font. Kerning does not reach from one file into another.
 */

const lowerCase = "àâçèéêëîïôùûüœáíñóú"
const upperCase = "ÀÇÈÉÊÙÁÍÑÓÚ"
const punctuation = "\u00a0\u2009\u202f¡¿«»‘’“”–—·…€£−↑"

/** What stands in calculations and code, and hardly in a text: fetched by the few pages that have one of them. */
const signs = "#$*+<=>\\^_`{|}~"

const turkish = "ğşĞİŞ"
const russian = "U+0410-044F, U+0401, U+0451, U+2116"
/** The alphabets of Arabic, Persian, Urdu and Kurdish with their signs, and what joins and parts letters. */
const arabic =
  "U+060C-0615, U+061B-0670, U+0679, U+067E, U+0686, U+0688, U+0691, U+0698, U+06A9, U+06AF, U+06BA, U+06BE, U+06C1-06C2, U+06CC, U+06D2-06D5, U+06F0-06F9, U+200C-200F, U+FDF2, U+FDFC"

/** German, Portuguese, the Nordic languages and their neighbours, and the Turkish letter that is published with them. */
const western = "U+00C0-00D6, U+00D8-00F6, U+00F8-00FF, U+0131, U+0152-0153"
/** Polish, Czech, Hungarian, Romanian, Turkish and their neighbours. */
const eastern = "U+0100-017F, U+0218-021B, U+1E9E"

export type Slice = { name: string; from: string; letters: string[] }

/** The slices of a family, given what each of its published files covers. No letter is in two. */
export function slicesOf(covered: Record<string, string>): Slice[] {
  const plain = lettersIn("U+0020-007E").filter(letter => !signs.includes(letter))
  const first = [...plain, ...lowerCase, ...upperCase, ...punctuation]
  const wanted: [name: string, from: string, letters: string[]][] = [
    ["first", "latin", first],
    ["signs", "latin", [...signs]],
    ["western", "latin", lettersIn(western)],
    ["turkish", "latin-ext", [...turkish]],
    ["eastern", "latin-ext", lettersIn(eastern)],
    ["latin", "latin", lettersIn(covered.latin)],
    ["vietnamese", "vietnamese", lettersIn(covered.vietnamese)],
    ["latin-ext", "latin-ext", lettersIn(covered["latin-ext"])],
    ["russian", "cyrillic", lettersIn(russian)],
    ["cyrillic", "cyrillic", lettersIn(covered.cyrillic)],
    ["cyrillic-ext", "cyrillic-ext", lettersIn(covered["cyrillic-ext"])],
    ["greek", "greek", lettersIn(covered.greek)],
    ["arabic", "arabic", lettersIn(arabic)],
  ]
  const taken = new Set<string>()
  return wanted
    .filter(([, from]) => covered[from])
    .map(([name, from, letters]) => {
      const own = letters.filter(letter => !taken.has(letter))
      for (const letter of own) taken.add(letter)
      return { name, from, letters: own }
    })
}

/** The letters that a `unicode-range` names. */
export function lettersIn(unicodeRange = ""): string[] {
  return [...unicodeRange.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].flatMap(([, from = "", to = from]) => {
    const start = Number.parseInt(from, 16)
    const length = Number.parseInt(to, 16) - start + 1
    return Array.from({ length }, (_, offset) => String.fromCodePoint(start + offset))
  })
}

/** The `unicode-range` that names these letters. */
export function unicodeRangeOf(letters: string[]): string {
  const codes = letters.map(letter => letter.codePointAt(0) ?? 0).sort((one, other) => one - other)
  const ranges: [from: number, to: number][] = []
  for (const code of codes) {
    const last = ranges.at(-1)
    if (last && code === last[1] + 1) last[1] = code
    else ranges.push([code, code])
  }
  const inHex = (code: number) => code.toString(16).toUpperCase()
  return ranges.map(([from, to]) => `U+${inHex(from)}${to > from ? `-${inHex(to)}` : ""}`).join(", ")
}
