import { Button } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { nearTime } from "../when"
import type { SaveState } from "./draft"
import type { KeptCopy } from "./kept-copy"

type Props = {
  state: SaveState
  timeZone: string
  found: KeptCopy | undefined
  onRestore: () => void
  onForget: () => void
}

/** What stands between the writer and a saved text, and what to do about it. */
export const DraftNotices = ({ state, timeZone, found, onRestore, onForget }: Props) => (
  <>
    {found && (
      <Notice tone="note" className="grid gap-3">
        <p>
          This browser keeps work on this text that was not saved, of{" "}
          {nearTime(new Date(found.at), timeZone, new Date())}.
        </p>
        <div className="flex flex-wrap gap-3">
          <Button type="button" onClick={onRestore}>
            Go on with it
          </Button>
          <Button type="button" onClick={onForget}>
            Throw it away
          </Button>
        </div>
      </Notice>
    )}
    {state.is === "refused" && <Notice tone="refused">{state.message}</Notice>}
    {state.is === "signed out" && (
      <Notice tone="refused">
        You are signed out. What you typed is kept in this browser.{" "}
        <a href="/sign-in" target="_blank" rel="noreferrer" className="link">
          Sign in in a new tab
        </a>
        , then come back here; it is saved as soon as you do.
      </Notice>
    )}
    {state.is === "unreachable" && (
      <Notice tone="refused">
        The desk does not answer just now. What you typed is kept in this browser, and saving is tried again.
      </Notice>
    )}
  </>
)
