"use client"

import { useCallback, useEffect, useId, useMemo, useState } from "react"
import type { FieldForm } from "@/domain/field"
import { mergeContent } from "@/domain/merge/merge-content"
import { isSame } from "@/domain/same-content"
import { addsNothing } from "../copies/adds-nothing"
import { CopiesPanel } from "../copies/copies-panel"
import type { DeviceCopy } from "../copies/device-copy"
import { takeOverOlderCopies } from "../copies/older-copies"
import { useCopies } from "../copies/use-copies"
import { useEarlyInput } from "../use-early-input"
import { nearTime } from "../when"
import { AskedEarlier } from "./asked-earlier"
import { ConflictPanel } from "./conflict-panel"
import { DialogWords, useDialogWords } from "./dialog-words"
import type { DraftActions, DraftContent } from "./draft"
import { DraftField } from "./draft-field"
import { DraftNews, type NewerWords } from "./draft-news"
import { GivenUpOffer } from "./given-up-offer"
import { PictureShelf, type StoredPicture } from "./picture-shelf"
import { SaveBar } from "./save-bar"
import { trimmed } from "./trimmed"
import { type Earlier, useDraft } from "./use-draft"
import { useLeaveWarning } from "./use-leave-warning"
import { whoSaved } from "./who-saved"

type Props = DraftActions & {
  editionId: number
  personId: number
  /** The text's language version, and the number of the edition. */
  text: number
  edition: number
  loaded: { version: number; content: DraftContent }
  /** A given-up version that the address asks to go on with. */
  earlier?: Earlier & { at: string }
  fields: FieldForm[]
  pictures: StoredPicture[]
  language: string
  timeZone: string
  timeZones: string[]
  storyAddress: string
  submitLabel: string
}

/** Whatever is in the draft was saved, and what was not is offered again as a copy. */
const isKeptElsewhere = () => true

export function DraftForm(props: Props) {
  const { editionId, personId, text, edition, fields, timeZone, storyAddress } = props
  const draft = useDraft({ ...props, person: personId })
  const { state, saveNow, restore } = draft
  /** Earlier work that changed the same places as the draft. */
  const [asked, setAsked] = useState<Earlier>()
  const [offered, setOffered] = useState(props.earlier)
  const { dialogs, isEmpty: isDialogsEmpty } = useDialogWords()
  const { isSaved, savedContent } = draft
  const isObsolete = useCallback((copy: DeviceCopy) => addsNothing(copy, savedContent()), [savedContent])
  const copies = useCopies({ person: personId, text, ownId: draft.ownCopyId, isObsolete })
  const { look } = copies
  const isAnyOnlyHere = copies.copies.some(({ isOnlyHere }) => isOnlyHere)
  const mayLeave = useCallback(
    () => isSaved() && isDialogsEmpty && !isAnyOnlyHere,
    [isSaved, isDialogsEmpty, isAnyOnlyHere],
  )
  useLeaveWarning(mayLeave)
  const id = useId()
  useEarlyInput(id, isKeptElsewhere)
  useEffect(() => {
    void takeOverOlderCopies({ editionId, person: personId, text, edition }).then(look)
  }, [editionId, personId, text, edition, look])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      void saveNow()
    }
    document.addEventListener("keydown", onKey)
    return () => document.removeEventListener("keydown", onKey)
  }, [saveNow])

  async function goOnWith(earlier: Earlier) {
    if (!(await restore(earlier))) setAsked(earlier)
    else if (earlier.id === offered?.id) setOffered(undefined)
    await look()
  }

  const conflicts = useMemo(() => {
    if (state.is !== "conflict") return []
    const { ancestor, theirs } = state
    return mergeContent({ base: ancestor, mine: trimmed(draft.content), theirs: trimmed(theirs.content) })
      .conflicts
  }, [state, draft.content])

  return (
    <PictureShelf pictures={props.pictures}>
      <div id={id} className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_15rem]">
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-5">
          {draft.news && (
            <DraftNews
              key={draft.news.is}
              news={draft.news}
              since={whereNewer(draft)}
              fields={fields}
              storyAddress={storyAddress}
              onClose={draft.forgetNews}
            />
          )}
          {offered && !asked && (
            <GivenUpOffer earlier={offered} timeZone={timeZone} onGoOn={earlier => void goOnWith(earlier)} />
          )}
          {!asked && (
            <CopiesPanel
              copies={copies.copies}
              fields={fields}
              timeZone={timeZone}
              present={async () => draft.content}
              presentTitle="In the draft now"
              onGoOn={copy => void goOnWith(copy)}
              onThrowAway={copy => void copies.throwAway(copy)}
              onBringBack={copy => void copies.bringBack(copy)}
            />
          )}
          {asked && (
            <AskedEarlier
              earlier={asked}
              draft={draft}
              fields={fields}
              onDone={() => {
                setAsked(undefined)
                setOffered(undefined)
                void look()
              }}
            />
          )}
          {state.is === "conflict" && (
            <ConflictPanel
              fields={fields}
              conflicts={conflicts}
              names={whoSaved(state.theirs).names}
              told={
                <p>
                  {whoSaved(state.theirs).savedIt(
                    nearTime(new Date(state.theirs.savedAt), timeZone, new Date()),
                  )}{" "}
                  {whoSaved(state.theirs).inPlaces(conflicts.length)}
                </p>
              }
              onDecide={choices => void draft.decide(choices)}
              onGiveUp={{ label: whoSaved(state.theirs).take, run: () => void draft.decide("theirs") }}
            />
          )}
          <div className="panel grid grid-cols-[minmax(0,1fr)] gap-6 px-4.5 py-6 sm:px-7">
            <DialogWords dialogs={dialogs}>
              {fields.map(field => (
                <DraftField
                  key={field.name}
                  field={field}
                  error={state.is === "refused" ? state.fields[field.name] : undefined}
                  language={props.language}
                  timeZones={props.timeZones}
                  isOfDays={draft.content.wholeDays === true}
                  epoch={draft.epoch}
                  value={draft.content[field.name]}
                  onChange={(value, seen) => draft.change(field.name, value, seen)}
                />
              ))}
            </DialogWords>
          </div>
        </div>
        <div
          className={`bottom-2 z-20 xl:sticky xl:top-6 xl:bottom-auto ${state.is === "conflict" || asked ? "" : "sticky"}`}
        >
          <SaveBar
            state={state}
            isKept={draft.isKept}
            isDialogOpen={!isDialogsEmpty}
            timeZone={timeZone}
            onSave={() => void saveNow()}
            submitLabel={props.submitLabel}
            storyAddress={storyAddress}
            onLeave={async address => {
              if (await saveNow()) window.location.assign(address)
            }}
          />
        </div>
      </div>
    </PictureShelf>
  )
}

/** Where the words are that were typed after those that a frozen text's news tell of. */
function whereNewer({ news, content, isKept }: ReturnType<typeof useDraft>): NewerWords {
  if (news?.is !== "frozen" || isSame(trimmed(content), news.content)) return undefined
  if (isKept !== true) return "page"
  return news.mine.at === "desk" ? "device" : undefined // in the same copy
}
