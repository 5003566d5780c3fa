import { type FormState, typedIn } from "@/components/ui/form-state"
import { drawnName, takenOver, wasChangedMeanwhile } from "./since-drawn"

type Props = {
  state: FormState
  name: string
  now: string
  lang?: string
  inWords?: (value: string) => string
}

/**
 * Beside what somebody typed, what stands there now, so that nobody's words are written over unseen, nor brought back
 * unseen where somebody took them away. Goes with every field for which something may stand at the desk already.
 */
export function AsItIsNow({ state, name, now, lang, inWords = words => words }: Props) {
  const was = typedIn(state, name)
  const words = (value: string) => (
    <span lang={lang} dir="auto" className="whitespace-pre-line text-ink">
      {inWords(value)}
    </span>
  )
  return (
    <>
      <input type="hidden" name={drawnName(name)} value={now} />
      {wasChangedMeanwhile(state, name, now) && (
        <p className="mt-1 text-sm text-soft">
          {takenOver(state, name, now) !== undefined ? (
            <>
              Somebody {doneTo({ was, now })} meanwhile.{was && <> Before, it was: {words(was)}</>}
            </>
          ) : now === "" ? (
            "As it is now: empty. Somebody took away meanwhile what stood here."
          ) : (
            <>As it is now: {words(now)}</>
          )}
        </p>
      )}
    </>
  )
}

const doneTo = ({ was, now }: { was: string; now: string }) =>
  now === "" ? "emptied this" : was === "" ? "filled this in" : "changed this"
