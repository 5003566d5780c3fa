import { Button } from "@/components/ui/button"
import { clockTime } from "../when"
import type { SaveState } from "./draft"
import { DraftTrouble } from "./draft-trouble"

type Props = {
  state: SaveState
  isKept: boolean | undefined
  /** Something was typed in a dialog and never set. */
  isDialogOpen: boolean
  timeZone: string
  onSave: () => void
  submitLabel: string
  storyAddress: string
  onLeave: (address: string) => void
}

/** The state of the draft in words, and the way on. At the foot of a phone, beside the text on a wide screen. */
export const SaveBar = ({
  state,
  isKept,
  isDialogOpen,
  timeZone,
  onSave,
  submitLabel,
  storyAddress,
  onLeave,
}: Props) => (
  <div className="panel flex flex-wrap items-center gap-x-4 gap-y-2 px-4.5 py-3 xl:grid xl:justify-items-start xl:gap-3 xl:py-4">
    <Button
      type="button"
      look={state.is === "conflict" ? "plain" : "main"}
      onClick={onSave}
      aria-keyshortcuts="Control+S Meta+S"
      title="Save (Ctrl+S)"
    >
      Save
    </Button>
    <p
      aria-live="polite"
      className={`text-sm ${isTrouble(state) || isKept === false ? "font-semibold text-signal" : "text-soft"}`}
    >
      {inWords(state, timeZone)}
    </p>
    {isDialogOpen && (
      <p className="text-sm font-semibold">A footnote or link that you began is not in the text yet.</p>
    )}
    <div role="alert" className="text-sm empty:hidden">
      <DraftTrouble state={state} isKept={isKept} />
    </div>
    <a
      href={`${storyAddress}#decision`}
      onClick={event => {
        if (state.is === "saved") return
        event.preventDefault()
        onLeave(`${storyAddress}#decision`)
      }}
      className="link"
    >
      {submitLabel}…
    </a>
  </div>
)

const isTrouble = ({ is }: SaveState) => !["saved", "unsaved", "saving"].includes(is)

function inWords(state: SaveState, timeZone: string) {
  switch (state.is) {
    case "saved":
      return state.at ? `Saved ${clockTime(state.at, timeZone)}` : "Everything is saved"
    case "unsaved":
      return "Not saved yet"
    case "saving":
      return "Saving…"
    default:
      return "Not saved"
  }
}
