/** So many words, letters and digits in a row: enough to say what is looked for, and too few for a message of one's own. */
const most = { words: 5, letters: 60, digits: 4 }

/**
 * May words that somebody typed stand in a mail to an address whose owner has not said yes? Only letters and digits, so
 * that no program for mail makes a link of them; and they must occur in what we published, which the database knows.
 */
export function isCarriable(words: string): boolean {
  const each = words.split(" ")
  return (
    words.length <= most.letters &&
    each.length <= most.words &&
    each.every(word => /^[\p{Letter}\p{Mark}\p{Number}]+$/u.test(word) && word.toLowerCase() !== "or") &&
    !new RegExp(`\\p{Number}{${most.digits + 1}}`, "u").test(words.replaceAll(" ", ""))
  )
}
