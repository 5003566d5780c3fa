/**
 * The last part of a public address, made of a title: "Özge Berber-Agtaş" becomes "ozge-berber-agtas". Latin letters lose
 * their accents; in other scripts they are letters of their own ("й", "أ") and stay. Signs made of letters ("№", "™") are
 * taken apart before capitals become small; letters that only modify or stretch others ("ʻ", "ـ") go, as do signs that
 * show nothing.
 */
export function slugOf(title: string): string {
  const small = title.normalize("NFKD").toLowerCase()
  const words = [...small]
    .map(character => spelledOut[character] ?? character)
    .join("")
    .replace(/(\p{Script=Latin})\p{Mark}+/gu, "$1")
    .normalize("NFC")
    .replace(/[\p{Mark}\p{Modifier_Letter}\p{Format}]/gu, "")
    .split(/[^\p{Lowercase_Letter}\p{Other_Letter}\p{Decimal_Number}]+/u)
    .filter(Boolean)
  let slug = ""
  for (const word of words) {
    if (slug !== "" && slug.length + word.length + 1 > 80) break
    slug = slug === "" ? word.slice(0, 80).replace(/[\ud800-\udbff]$/, "") : `${slug}-${word}`
  }
  return slug === "" || ofLists.includes(slug) ? "text" : slug
}

/** What may follow a list's address itself. */
export const ofLists: readonly string[] = ["page", "where"]

/** Letters that have no mark to take off. */
const spelledOut: Record<string, string> = {
  ı: "i",
  ß: "ss",
  ø: "o",
  æ: "ae",
  œ: "oe",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  "’": "",
  "'": "",
}

export const longestSlug = 100

export const isSlug = (value: string) =>
  /^[\p{Lowercase_Letter}\p{Other_Letter}\p{Number}]+(-[\p{Lowercase_Letter}\p{Other_Letter}\p{Number}]+)*$/u.test(
    value,
  ) &&
  value.length <= longestSlug &&
  !ofLists.includes(value)
