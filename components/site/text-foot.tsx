import { Changes } from "./changes"
import { CiteText } from "./cite-text"
import type { ShownText } from "./shown-text"

/** Under a text: what has changed in it, and how it is cited. */
export const TextFoot = ({ text }: { text: ShownText }) => (
  <>
    <Changes text={text} />
    <CiteText text={text} />
  </>
)
