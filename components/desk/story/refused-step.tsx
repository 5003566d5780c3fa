import { buttonLook } from "@/components/ui/button"
import { type Action, transition } from "@/domain/workflow"

/** A step that cannot be taken now: its button stays in sight and in reach, and says why. */
export const RefusedStep = ({ action, because }: { action: Action; because: string }) => (
  <li className="grid justify-items-start gap-1">
    <button
      type="button"
      aria-disabled="true"
      aria-describedby={`${action}-because`}
      className={`${buttonLook.off} px-3! py-1! text-sm`}
    >
      {transition(action).label}
    </button>
    <span id={`${action}-because`} className="text-sm text-soft">
      {because}
    </span>
  </li>
)
