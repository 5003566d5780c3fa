import { withoutEmptyBlocks } from "./empty-blocks.ts"
import type { RichText } from "./rich-text.ts"
import { type Content, completed, type Kind } from "./story.ts"
import { isTimeZone } from "./time-zone.ts"
import { withoutTypedNumbers } from "./typed-numbers.ts"

/**
 * A content as it is read, on pages, in feeds and by programs: whole, without what is empty and without numbers that
 * stand there twice, and without a time zone that nobody knows. What is stored stays byte for byte what was approved.
 */
export function shownContent<K extends Kind>(kind: K, content: Partial<Content<K>>): Content<K> {
  const whole = completed(kind, content) as { body: RichText; timeZone?: string }
  const zone = whole.timeZone && !isTimeZone(whole.timeZone) ? { timeZone: "" } : {}
  return { ...whole, ...zone, body: shownText(whole.body) } as Content<K>
}

export const shownText = (doc: RichText): RichText => withoutTypedNumbers(withoutEmptyBlocks(doc))
