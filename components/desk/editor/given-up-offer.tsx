import { Button } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { nearTime } from "../when"
import type { Earlier } from "./use-draft"

type Props = { earlier: Earlier & { at: string }; timeZone: string; onGoOn: (earlier: Earlier) => void }

/** A version of one's own that was given up, and that the address asks for. */
export const GivenUpOffer = ({ earlier, timeZone, onGoOn }: Props) => (
  <Notice tone="note" className="flex flex-wrap items-baseline justify-between gap-3">
    <p>
      Your version of {nearTime(new Date(earlier.at), timeZone, new Date())} was given up. You can go on with
      it here.
    </p>
    <Button type="button" look="small" onClick={() => onGoOn(earlier)}>
      Go on with it
    </Button>
  </Notice>
)
