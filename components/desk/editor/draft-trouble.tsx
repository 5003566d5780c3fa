import type { SaveState } from "./draft"
import { saidOnce } from "./said-once"
import { whoSaved } from "./who-saved"

type Props = {
  state: SaveState
  /** Does this browser keep what is typed? Its store may be full or forbidden. Undefined until it has answered. */
  isKept: boolean | undefined
}

/** Why a draft is not saved, what becomes of what was typed, and what to do about it. */
export const DraftTrouble = ({ state, isKept }: Props) => {
  const notKept = "This browser does not keep what you typed, so do not close this page."
  const kept = isKept === undefined ? "" : isKept ? "What you typed is kept in this browser." : notKept
  switch (state.is) {
    case "unsaved":
      return isKept === false ? <p>{notKept}</p> : null
    case "refused":
    case "frozen":
    case "other person":
      return (
        <p>
          {saidOnce(state.message)} {kept}
        </p>
      )
    case "conflict":
      return (
        <p>
          {whoSaved(state.theirs).samePlace}{" "}
          <a href="#versions" className="link">
            Choose what stays
          </a>
          .{isKept === false && ` ${notKept}`}
        </p>
      )
    case "signed out":
      return (
        <p>
          You are signed out. {kept}{" "}
          <a href="/sign-in" target="_blank" rel="noreferrer" className="link">
            Sign in in a new tab
          </a>
          , then come back here; it is saved as soon as you do.
        </p>
      )
    case "unreachable":
      return <p>The desk does not answer just now. {kept} Saving is tried again.</p>
    case "fault":
      return (
        <p>
          {state.message
            ? saidOnce(state.message)
            : "Something at the desk is broken, and it is no fault of yours."}{" "}
          {kept} Try to save again in a while; if it goes on, tell whoever runs the desk.
        </p>
      )
    case "outdated":
      return (
        <p>
          The desk was brought to a newer version, which this page does not know.{" "}
          {isKept
            ? `${kept} Load the page again and go on.`
            : "Copy what you typed, then load the page again."}
        </p>
      )
    default:
      return null
  }
}
