import type { Metadata } from "next"
import { currentActor, requireActor } from "@/auth/actor"
import { Crumbs } from "@/components/desk/crumbs"
import { DraftForm } from "@/components/desk/editor/draft-form"
import { addressAtDesk } from "@/components/desk/listed-text"
import { PageHead } from "@/components/desk/page-head"
import { AskedChanges } from "@/components/desk/story/asked-changes"
import { lastStepOf } from "@/components/desk/story/told"
import { buttonLook } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { StatusPill } from "@/components/ui/status-pill"
import { historyOf } from "@/db/queries/desk/history"
import { imagesOf } from "@/db/queries/desk/images"
import { versionNamed, versionOfText } from "@/db/queries/desk/versions"
import { locales } from "@/domain/locales"
import { mayWrite } from "@/domain/permission"
import type { Person } from "@/domain/roles"
import { timeZones } from "@/domain/schedule"
import { completed, formOf, kinds } from "@/domain/story"
import { transitions } from "@/domain/workflow"
import { editionAt, type Params } from "../address"
import { giveUpFromEditor, loadForEditor, saveFromEditor } from "./actions"

type Props = { params: Params; searchParams: Promise<{ version?: string }> }

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const person = await currentActor()
  if (!person) return {} // the page itself sends them to the door
  const { content } = await editionAt(person, params)
  return { title: `Edit: ${content.title || "Without a title"}` }
}

export default async function EditPage({ params, searchParams }: Props) {
  const { storyId, language } = await params
  const person = await requireActor(
    `/desk/stories/${encodeURIComponent(storyId)}/${encodeURIComponent(language)}/edit`,
  )
  const edition = await editionAt(person, params)
  const [history, images, earlier] = await Promise.all([
    historyOf(edition.languageVersionId),
    imagesOf(edition.id),
    ownGivenUp(person, edition.languageVersionId, (await searchParams).version),
  ])
  const verdict = mayWrite(person, edition.situation)
  const address = addressAtDesk(edition)
  const last = lastStepOf(history, edition.number)
  return (
    <>
      <PageHead
        title={edition.content.title || "Without a title"}
        language={edition.language}
        above={
          <Crumbs
            steps={[
              { label: "Stories", href: "/desk/stories" },
              { label: kinds[edition.kind].label, href: `/desk/stories?kind=${edition.kind}` },
              { label: locales[edition.language].label },
              { label: `edition ${edition.number}`, href: address },
              { label: "edit" },
            ]}
          />
        }
      >
        <StatusPill
          status={edition.status}
          changesAsked={last?.action === "request_changes"}
          className="text-base"
        />
      </PageHead>
      {verdict.allowed ? (
        <>
          {last?.action === "request_changes" && <AskedChanges told={last} />}
          <noscript>
            <Notice tone="note" className="mb-5">
              Writing a text needs JavaScript. Everything else at the desk works without it.
            </Notice>
          </noscript>
          <DraftForm
            key={edition.id}
            save={saveFromEditor}
            load={loadForEditor}
            giveUp={giveUpFromEditor}
            editionId={edition.id}
            personId={person.id}
            text={edition.languageVersionId}
            edition={edition.number}
            earlier={earlier}
            loaded={{ version: edition.version, content: completed(edition.kind, edition.content) }}
            fields={formOf(edition.kind, edition)}
            pictures={images}
            language={edition.language}
            timeZone={person.timeZone}
            timeZones={[...timeZones]}
            storyAddress={address}
            submitLabel={transitions.submit.label}
          />
        </>
      ) : (
        <div className="grid justify-items-start gap-5">
          <Notice tone="note">{verdict.because}</Notice>
          <a href={address} className={buttonLook.plain}>
            Go to the text
          </a>
        </div>
      )}
    </>
  )
}

/**
 * The given-up version that the address names. Only its author goes on with it: what they save is then saved in the
 * name of who wrote it.
 */
async function ownGivenUp(person: Person, languageVersionId: number, name: string | undefined) {
  const version = name === undefined ? undefined : versionNamed(name)
  if (version?.of !== "given-up") return undefined
  const found = await versionOfText(person, languageVersionId, version)
  if (found?.authorId !== person.id) return undefined
  const { content, at, edition } = found
  return { id: `given-up-${version.id}`, base: null, version: 0, edition, content, at }
}
