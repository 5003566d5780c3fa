import type { Metadata } from "next"
import { type Operation, OperationHelp } from "@/components/site/operation-help"
import { PageHead } from "@/components/site/page-head"
import { siteTag } from "@/domain/cache-tags"
import { defaultLocale } from "@/domain/locales"
import { tagPage } from "@/platform/tag-page"
import { PageFrame } from "../[locale]/page-frame"
import { pageMetadata } from "../[locale]/page-metadata"
import { programsAddress } from "../[locale]/sections"
import { documentAddress, interfaceAddress } from "./v1/addresses"
import { interfaceDocument } from "./v1/document"

const title = "Data for programs"
const { info, paths } = interfaceDocument
const [introduction = "", ...more] = (info.description ?? "").split("\n\n")

export const generateMetadata = (): Metadata =>
  pageMetadata({ locale: defaultLocale, title, description: introduction, address: programsAddress })

/** Says to people what the document says to programs, in its own words. */
export default async function ProgramsPage() {
  await tagPage(siteTag)
  return (
    <PageFrame
      locale={defaultLocale}
      trail={[{ name: title, address: programsAddress }]}
      printed={programsAddress}
    >
      <div className="shell">
        <PageHead title={title} introduction={introduction} />
        <div className="max-w-3xl border-t-3 border-ink pt-6">
          {more.map(paragraph => (
            <p key={paragraph} className="mb-4 font-serif text-lg">
              {paragraph}
            </p>
          ))}
          <p className="font-serif text-lg">
            Try it: <Link address={`${interfaceAddress}/stories?limit=3`} />. For machines, the same as an
            OpenAPI document: <Link address={documentAddress} />.
          </p>
        </div>
        {Object.entries(paths ?? {}).map(([path, { get }]) => (
          <OperationHelp key={path} path={`${interfaceAddress}${path}`} operation={get as Operation} />
        ))}
      </div>
    </PageFrame>
  )
}

const Link = ({ address }: { address: string }) => (
  <a href={address} className="text-accent underline">
    <code className="text-[0.9em]">{address}</code>
  </a>
)
