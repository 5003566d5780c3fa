/**
 * People type and paste anything, and XML 1.0 cannot carry all of it, not even escaped: neither control characters nor
 * halves of surrogate pairs. One such letter in a title would make a whole feed or sitemap unreadable.
 */

const unspeakable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** The words without what XML cannot carry. Feeds, calendars and sitemaps pass people's words through this. */
export const carried = (words: string) => words.replace(unspeakable, "")

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
}

/** The words as they stand in XML, as an element's text or an attribute's value. */
export const xmlText = (words: string) => carried(words).replace(/[&<>"']/g, sign => escapes[sign] ?? "")
