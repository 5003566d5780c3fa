import { Button } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { nearTime } from "../when"
import type { KeptCopy } from "./kept-copy"

type Props = { copy: KeptCopy; timeZone: string; onRestore: () => void; onForget: () => void }

/** Work of an earlier visit that never reached the desk. */
export const FoundCopy = ({ copy, timeZone, onRestore, onForget }: Props) => (
  <Notice tone="note" className="grid gap-3">
    <p>
      This browser keeps work on this text that was not saved, of{" "}
      {nearTime(new Date(copy.at), timeZone, new Date())}.
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
)
