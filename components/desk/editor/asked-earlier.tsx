import { removeCopy } from "@/components/desk/copies/copy-store"
import type { FieldForm } from "@/domain/field"
import type { Choice } from "@/domain/merge/conflict"
import { mergeContent } from "@/domain/merge/merge-content"
import { ConflictPanel } from "./conflict-panel"
import type { DraftContent } from "./draft"
import { trimmed } from "./trimmed"
import type { Earlier, useDraft } from "./use-draft"

type Props = {
  earlier: Earlier
  draft: Pick<ReturnType<typeof useDraft>, "content" | "ancestorOf" | "bring">
  fields: FieldForm[]
  onDone: () => void
}

/** Earlier work and the draft changed the same places: each is asked for itself. */
export function AskedEarlier({ earlier, draft, fields, onDone }: Props) {
  const versionsWith = (present: DraftContent) => ({
    base: draft.ancestorOf(earlier),
    mine: trimmed(earlier.content),
    theirs: trimmed(present),
  })
  const { conflicts } = mergeContent(versionsWith(draft.content))

  async function decide(choices: ReadonlyMap<string, Choice>) {
    const outcome = await draft.bring(present => {
      const merged = mergeContent(versionsWith(present), choices)
      const isOpen = merged.conflicts.some(({ key }) => !choices.has(key))
      return isOpen ? undefined : merged.content // typed on meanwhile: that place is asked anew
    }, "in place of the draft")
    if (outcome === "not brought") return
    if (outcome === "saved" && ![...choices.values()].includes("theirs")) await removeCopy(earlier.id)
    onDone()
  }

  return (
    <ConflictPanel
      fields={fields}
      conflicts={conflicts}
      names={{
        mine: "In the copy",
        theirs: "In the draft now",
        all: { mine: "Choose the copy everywhere", theirs: "Choose the draft everywhere" },
      }}
      told={<p>The copy and the draft differ in these places; everything else goes together.</p>}
      onDecide={choices => void decide(choices)}
      onGiveUp={{ label: "Leave the draft as it is", run: onDone }}
    />
  )
}
