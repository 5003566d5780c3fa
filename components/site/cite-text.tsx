import { translator } from "@/messages/translate"
import { type CitedAnswer, citationInWords, readable } from "./citation-in-words"
import { CopyButton } from "./copy-button"
import { FootSection } from "./foot-section"
import type { ShownText } from "./shown-text"

export const citeId = "cite"

type Props = { text: ShownText; answer?: CitedAnswer }

/** How to name this text, or an answer in it, elsewhere: in words, to be copied, and as files for programs that keep literature. */
export function CiteText({ text, answer }: Props) {
  const t = translator(text.language)
  const address = readable((answer ?? text).address)
  const [before, ...after] = citationInWords(text, answer).split(address)
  return (
    <FootSection id={citeId} title={answer ? t("reading.citeAnswer") : t("reading.cite")}>
      <p className="break-words select-all">
        {before}
        <bdi dir="ltr">{address}</bdi>
        {after.join(address)}
      </p>
      <p className="no-print mt-2 flex gap-5">
        {citationFiles(answer ?? text).map(({ href, label }) => (
          <a key={href} href={href} className="py-0.75 text-accent underline underline-offset-3">
            {label}
          </a>
        ))}
      </p>
      <CopyButton label={t("reading.copyCitation")} locale={text.language} copies={`#${citeId} p`} />
    </FootSection>
  )
}

export const citationFiles = ({ href }: { href: string }) => [
  { href: `${href}/cite.bib`, label: "BibTeX" },
  { href: `${href}/cite.ris`, label: "RIS" },
]
