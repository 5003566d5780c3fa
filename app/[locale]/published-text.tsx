import type { Metadata } from "next"
import { StructuredData } from "@/components/site/structured-data"
import { TextPage } from "@/components/site/text-page"
import type { Address } from "@/db/queries/live/text"
import { addressTag, storyTag } from "@/domain/cache-tags"
import { openingOf } from "@/domain/opening"
import { translator } from "@/messages/translate"
import { tagPage } from "@/platform/tag-page"
import { DepartedText } from "./departed-text"
import { Onward } from "./onward"
import { PageFrame } from "./page-frame"
import { notFoundMetadata, pageMetadata } from "./page-metadata"
import { kindAddress, textAddress } from "./sections"
import { structuredText } from "./structured-data/text"
import { textOnPage } from "./text-on-page"

export async function publishedTextMetadata(address: Address): Promise<Metadata> {
  const page = await textOnPage(address.kind, address.language, address.slug)
  if (!page) return notFoundMetadata(address.language)
  const { text, card, edition, updatedAt } = page
  const languages = [
    [address.language, textAddress(address)],
    ...text.otherLanguages.map(({ language, href }) => [language, href]),
  ]
  return pageMetadata({
    locale: address.language,
    title: text.content.title,
    description: text.content.summary || openingOf(text.content.body),
    address: textAddress(address),
    languages: Object.fromEntries(languages),
    picture: card,
    article: {
      publishedTime: text.publishedOn,
      modifiedTime: edition > 1 ? updatedAt : undefined,
      section: translator(address.language)(`kinds.${address.kind}.many`),
      tags: text.filings.map(({ name }) => name),
    },
  })
}

/** A text's own page, or what became of it. */
export async function PublishedText(address: Address) {
  const { kind, language, slug } = address
  await tagPage(addressTag(kind, language, slug))
  const page = await textOnPage(kind, language, slug)
  if (!page) return await DepartedText({ address, addressOf: textAddress })
  await tagPage(storyTag(page.storyId))
  const inLanguage = new Map(page.text.otherLanguages.map(other => [other.language, other.href]))
  return (
    <PageFrame
      locale={language}
      section={kindAddress(language, kind)}
      trail={[
        { name: translator(language)(`kinds.${kind}.many`), address: kindAddress(language, kind) },
        { name: page.text.content.title, address: page.address },
      ]}
      inLanguage={locale => (locale === language ? textAddress(address) : inLanguage.get(locale))}
    >
      <StructuredData data={structuredText(page)} />
      <TextPage text={page.text} pictures={page.pictures} />
      <Onward {...page.onward} />
    </PageFrame>
  )
}
