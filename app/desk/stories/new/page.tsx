import type { Metadata } from "next"
import { requireActor } from "@/auth/actor"
import { Crumbs } from "@/components/desk/crumbs"
import { PageHead } from "@/components/desk/page-head"
import { NewStoryForm } from "@/components/desk/story/new-story-form"
import { Notice } from "@/components/ui/notice"
import { mayBeginStories } from "@/db/queries/desk/arrangement"
import { localeCodes, locales } from "@/domain/locales"
import { kindNames, kinds } from "@/domain/story"
import { beginFromForm } from "./actions"

export const metadata: Metadata = { title: "New story" }

export default async function NewStoryPage() {
  const person = await requireActor("/desk/stories/new")
  return (
    <>
      <PageHead title="New story" above={<Crumbs steps={[{ label: "Stories", href: "/desk/stories" }]} />} />
      {mayBeginStories(person) ? (
        <NewStoryForm
          begin={beginFromForm}
          kinds={kindNames.map(value => ({ value, label: kinds[value].label }))}
          languages={localeCodes.map(value => ({ value, label: locales[value].label }))}
        />
      ) : (
        <Notice tone="note">Only writers or editors can begin a story.</Notice>
      )}
    </>
  )
}
