"use client"

import { useEffect, useState } from "react"
import type { FieldForm } from "@/domain/field"
import { CompareTexts } from "./compare-texts"
import type { DraftActions, DraftContent } from "./draft"
import { DraftField } from "./draft-field"
import { FoundCopy } from "./found-copy"
import { dropFoundCopy, findCopy, type KeptCopy } from "./kept-copy"
import { PictureShelf, type StoredPicture } from "./picture-shelf"
import { isSame } from "@/domain/same-content"
import { SaveBar } from "./save-bar"
import { useDraft } from "./use-draft"
import { useLeaveWarning } from "./use-leave-warning"

type Props = DraftActions & {
  editionId: number
  personId: number
  loaded: { version: number; content: DraftContent }
  fields: FieldForm[]
  pictures: StoredPicture[]
  language: string
  timeZone: string
  timeZones: string[]
  storyAddress: string
  submitLabel: string
}

export function DraftForm(props: Props) {
  const { editionId, personId, loaded, fields, language, timeZone, timeZones, storyAddress } = props
  const owner = `${editionId}:${personId}`
  const draft = useDraft({ person: personId, editionId, loaded, owner, save: props.save, load: props.load })
  const { state, saveNow } = draft
  const [found, setFound] = useState<KeptCopy>()
  useLeaveWarning(draft.isSaved)

  useEffect(() => {
    const copy = findCopy(owner)
    if (copy && !isSame(copy.content, loaded.content)) setFound(copy)
    else dropFoundCopy(owner)
  }, [owner, loaded])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey) return
      event.preventDefault()
      void saveNow()
    }
    document.addEventListener("keydown", onKey)
    return () => document.removeEventListener("keydown", onKey)
  }, [saveNow])

  function forget() {
    dropFoundCopy(owner)
    setFound(undefined)
  }

  return (
    <PictureShelf pictures={props.pictures}>
      <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_15rem]">
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-5">
          {found && (
            <FoundCopy
              copy={found}
              timeZone={timeZone}
              onForget={forget}
              onRestore={() => {
                void draft.restore(found)
                forget()
              }}
            />
          )}
          {state.is === "conflict" && (
            <CompareTexts
              fields={fields}
              mine={draft.content}
              theirs={state.theirs}
              timeZone={timeZone}
              onDecide={which => void draft.decide(which, state.theirs)}
            />
          )}
          <div key={draft.epoch} className="panel grid grid-cols-[minmax(0,1fr)] gap-6 px-4.5 py-6 sm:px-7">
            {fields.map(field => (
              <DraftField
                key={field.name}
                field={field}
                error={state.is === "refused" ? state.fields[field.name] : undefined}
                language={language}
                timeZones={timeZones}
                value={draft.content[field.name]}
                onChange={value => draft.change(field.name, value)}
              />
            ))}
          </div>
        </div>
        <div className="sticky bottom-2 z-20 xl:top-6 xl:bottom-auto">
          <SaveBar
            state={state}
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
