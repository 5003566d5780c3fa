import { AddressPanel } from "@/components/desk/story/address-panel"
import { EditionsPanel } from "@/components/desk/story/editions-panel"
import { FilingPanel } from "@/components/desk/story/filing-panel"
import { LanguagesPanel } from "@/components/desk/story/languages-panel"
import { PlanPanel } from "@/components/desk/story/plan-panel"
import { ReadersPanel } from "@/components/desk/story/readers-panel"
import { SoFar } from "@/components/desk/story/so-far"
import { env } from "@/env"
import { beginLanguageFromForm, changeAddress, changeFiling, changePlan } from "./actions"
import type { StoryPageData } from "./story-page"

/** What belongs to a text beside its words: its past, its place, its other editions and languages. */
export function Surroundings({ page, className }: { page: StoryPageData; className: string }) {
  const { person, edition, history, address, choices, now, may, readings } = page
  const target = { editionId: edition.id, version: edition.version, at: address }
  return (
    <div className={`grid content-start gap-6 ${className}`}>
      <SoFar edition={edition} history={history} person={person} now={now} givenUp={page.givenUp.length} />
      <ReadersPanel readings={readings} />
      <FilingPanel edition={edition} choices={choices} may={may.file} target={target} change={changeFiling} />
      <PlanPanel edition={edition} may={may.plan} target={target} change={changePlan} />
      <AddressPanel
        edition={edition}
        site={env.SITE_URL}
        may={may.rename}
        target={target}
        change={changeAddress}
        now={now}
      />
      <EditionsPanel edition={edition} />
      <LanguagesPanel edition={edition} may={may.begin} begin={beginLanguageFromForm} />
    </div>
  )
}
