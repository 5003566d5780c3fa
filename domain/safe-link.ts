/** Where a link may lead: the web, a mailbox, a place on this site or on this page. */
export function isSafeLink(href: string): boolean {
  if (/^(\/(?![/\\])|#)/.test(href)) return !hasControlCharacter(href)
  const parsed = URL.canParse(href) ? new URL(href) : undefined
  return !!parsed && ["http:", "https:", "mailto:"].includes(parsed.protocol) && !hasControlCharacter(href)
}

const hasControlCharacter = (text: string) =>
  [...text].some(character => character < " " || character === "\u007f")
