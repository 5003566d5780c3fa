import { translator } from "@/messages/translate"
import { citationInWords, readable } from "./citation-in-words"
import { FootSection } from "./foot-section"
import type { ShownText } from "./shown-text"

export const citeId = "cite"

/** How to name this text elsewhere: in words, to be copied, and as files for programs that keep literature. */
export function CiteText({ text }: { text: ShownText }) {
  const address = readable(text.address)
  const [before, ...after] = citationInWords(text).split(address)
  return (
    <FootSection id={citeId} title={translator(text.language)("reading.cite")}>
      <p className="break-words select-all">
        {before}
        <bdi dir="ltr">{address}</bdi>
        {after.join(address)}
      </p>
      <p className="no-print mt-2 flex gap-5">
        {citationFiles(text).map(({ href, label }) => (
          <a key={href} href={href} className="py-0.75 text-accent underline underline-offset-3">
            {label}
          </a>
        ))}
      </p>
    </FootSection>
  )
}

export const citationFiles = ({ href }: ShownText) => [
  { href: `${href}/cite.bib`, label: "BibTeX" },
  { href: `${href}/cite.ris`, label: "RIS" },
]
