import type { SaveState } from "./draft"

/** Why a draft is not saved, and what to do about it. What was typed is kept in the browser in any case. */
export const DraftTrouble = ({ state }: { state: SaveState }) => {
  switch (state.is) {
    case "refused":
      return <p>{state.message}</p>
    case "conflict":
      return (
        <p>
          {state.theirs.savedBy} saved this text meanwhile.{" "}
          <a href="#versions" className="link">
            Choose between the two versions
          </a>
          .
        </p>
      )
    case "signed out":
      return (
        <p>
          You are signed out. What you typed is kept in this browser.{" "}
          <a href="/sign-in" target="_blank" rel="noreferrer" className="link">
            Sign in in a new tab
          </a>
          , then come back here; it is saved as soon as you do.
        </p>
      )
    case "unreachable":
      return (
        <p>
          The desk does not answer just now. What you typed is kept in this browser, and saving is tried
          again.
        </p>
      )
    default:
      return null
  }
}
