import { Notice } from "@/components/ui/notice"
import type { Told } from "./shown-edition"

/** What the reviewer wrote, in sight of whoever answers it. */
export const AskedChanges = ({ told }: { told: Told }) => (
  <Notice tone="note" className="mb-5">
    <p className="text-sm">{told.actorName} asked for changes:</p>
    <p className="font-serif italic" dir="auto">
      {told.reason}
    </p>
  </Notice>
)
