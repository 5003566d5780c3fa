import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { currentActor, requireActor } from "@/auth/actor"
import { Crumbs } from "@/components/desk/crumbs"
import { addressAtDesk } from "@/components/desk/listed-text"
import { PageHead } from "@/components/desk/page-head"
import { Preview } from "@/components/desk/story/preview"
import { CompareFields } from "@/components/desk/versions/compare-fields"
import { VersionNotice } from "@/components/desk/versions/version-notice"
import { nearTime } from "@/components/desk/when"
import { Panel } from "@/components/ui/panel"
import { imagesIn } from "@/db/queries/desk/images"
import { type KeptVersion, versionNamed, versionOfText } from "@/db/queries/desk/versions"
import { locales } from "@/domain/locales"
import { mayWrite } from "@/domain/permission"
import type { Person } from "@/domain/roles"
import { completed, formOf, kinds } from "@/domain/story"
import { editionAt, type Params } from "../../address"

type Props = { params: Promise<Awaited<Params> & { version: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const person = await currentActor()
  if (!person) return {} // the page itself sends them to the door
  const { version } = await versionAt(person, params)
  return { title: `${titleOf(version)}: an earlier version` }
}

export default async function VersionPage({ params }: Props) {
  const { storyId, language, version: name } = await params
  const path = [storyId, language, "versions", name].map(encodeURIComponent).join("/")
  const person = await requireActor(`/desk/stories/${path}`)
  const { edition, version } = await versionAt(person, params)
  const images = await imagesIn(person, version.content)
  const when = nearTime(new Date(version.at), person.timeZone, new Date())
  const address = addressAtDesk(edition)
  const isOwnGivenUp = version.why !== null && version.authorId === person.id
  return (
    <>
      <PageHead
        title={titleOf(version)}
        language={edition.language}
        above={
          <Crumbs
            steps={[
              { label: "Stories", href: "/desk/stories" },
              { label: kinds[edition.kind].label, href: `/desk/stories?kind=${edition.kind}` },
              { label: locales[edition.language].label },
              { label: `edition ${version.edition}`, href: address },
              { label: version.why === null ? "saved version" : "given-up version" },
            ]}
          />
        }
      />
      <VersionNotice
        version={version}
        when={when}
        address={address}
        goOn={
          isOwnGivenUp && mayWrite(person, edition.situation).allowed
            ? `${address}/edit?version=${name}`
            : undefined
        }
      />
      <div className="grid gap-6">
        <Panel title="Beside the text as it is now">
          <div className="px-4.5 py-5">
            <CompareFields
              fields={formOf(edition.kind, edition)}
              one={{
                title: `${version.authorName}, ${when}`,
                content: completed(edition.kind, version.content),
              }}
              other={{ title: "In the text now", content: completed(edition.kind, edition.content) }}
            />
          </div>
        </Panel>
        <Preview
          edition={{ ...edition, content: completed(edition.kind, version.content) }}
          pictures={Object.fromEntries(images.map(image => [image.id, image]))}
        />
      </div>
    </>
  )
}

const titleOf = ({ content }: KeptVersion) => content.title || "Without a title"

/** What makes no sense or may not be seen is not found, one like the other. */
async function versionAt(person: Person, params: Props["params"]) {
  const edition = await editionAt(person, params)
  const name = versionNamed((await params).version)
  const version = name && (await versionOfText(person, edition.languageVersionId, name))
  return version ? { edition, version } : notFound()
}
