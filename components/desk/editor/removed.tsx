import { Button } from "@/components/ui/button"

type Props = {
  /** Who or what was removed, as it begins a sentence. */
  what: string
  onUndo: () => void
}

/** In the place of what was removed, with the way back until the page is left. */
export const Removed = ({ what, onUndo }: Props) => (
  <p role="status" className="flex flex-wrap items-center gap-x-3 gap-y-2 text-sm text-soft">
    <span dir="auto" className="wrap-anywhere">
      {what} removed.
    </span>
    <Button type="button" look="small" onClick={onUndo}>
      Undo<span className="sr-only">: bring {what} back</span>
    </Button>
  </p>
)
