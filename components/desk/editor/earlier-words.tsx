import { Button } from "@/components/ui/button"

type Props = { isShown: boolean; onThrowAway: () => void }

/** In a dialog that was closed before its words were set. */
export const EarlierWords = ({ isShown, onThrowAway }: Props) =>
  isShown && (
    <p className="flex flex-wrap items-baseline gap-x-4 gap-y-2 text-sm text-soft">
      You typed this before. It is not in the text yet.
      <Button type="button" look="small" onClick={onThrowAway}>
        Throw it away
      </Button>
    </p>
  )
