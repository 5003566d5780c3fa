import { type FormState, typedIn } from "@/components/ui/form-state"

type Props = { state: FormState; name: string; now: string; lang?: string }

/** Beside what somebody typed, what stands there now, so that nobody's words are written over unseen. */
export const AsItIsNow = ({ state, name, now, lang }: Props) =>
  state &&
  now !== "" &&
  typedIn(state, name) !== now && (
    <p className="mt-1 text-sm text-soft">
      As it is now:{" "}
      <span lang={lang} dir="auto" className="whitespace-pre-line text-ink">
        {now}
      </span>
    </p>
  )
