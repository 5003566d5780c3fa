/**
 * The last part of a public address, made of a title: "Özge Berber-Agtaş" becomes "ozge-berber-agtas". Latin letters lose
 * their accents; in other scripts they are letters of their own ("й", "أ") and stay.
 */
export function slugOf(title: string): string {
  const plain = [...title.toLowerCase()].map(character => spelledOut[character] ?? character).join("")
  const words = plain
    .normalize("NFKD")
    .replace(/(\p{Script=Latin})\p{Mark}+/gu, "$1")
    .normalize("NFC")
    .replace(/\p{Mark}/gu, "")
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter(Boolean)
  let slug = ""
  for (const word of words) {
    if (slug !== "" && slug.length + word.length + 1 > 80) break
    slug = slug === "" ? word.slice(0, 80) : `${slug}-${word}`
  }
  return slug === "" || ofLists.includes(slug) ? "text" : slug
}

/** What may follow a list's address itself. */
const ofLists = ["page", "where"]

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

export const isSlug = (value: string) =>
  /^[\p{Lowercase_Letter}\p{Other_Letter}\p{Number}]+(-[\p{Lowercase_Letter}\p{Other_Letter}\p{Number}]+)*$/u.test(
    value,
  ) &&
  value.length <= 100 &&
  !ofLists.includes(value)
