/** The paragraphs of a plain text: what empty lines part. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split(/\r?\n\s*\n/)
    .map(paragraph => paragraph.trim())
    .filter(Boolean)

/** As much as fits where there is no room for all: the first paragraph. */
export const firstParagraph = (text: string | null): string | null => paragraphsOf(text ?? "")[0] ?? null
