import { buttonLook } from "@/components/ui/button"
import { addressAtDesk } from "../listed-text"
import type { ShownEdition } from "./shown-edition"

export const EditLink = ({ edition, isMain = false }: { edition: ShownEdition; isMain?: boolean }) => (
  <a href={`${addressAtDesk(edition)}/edit`} className={buttonLook[isMain ? "main" : "plain"]}>
    Edit the text
  </a>
)
