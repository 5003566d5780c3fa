import { describedBy, FieldError, RequiredMark } from "@/components/ui/field"
import type { ChangeNote, FieldForm } from "@/domain/field"

type Props = {
  field: FieldForm
  error?: string
  language: string
  value: ChangeNote
  onChange: (value: ChangeNote) => void
}

const hint =
  "One or two sentences: what is different now, and why. They stand at the end of the text, with the date."

/** What readers are told of this edition: a note, or expressly nothing because a letter was put right. */
export function ChangeNoteField({ field: { name, label }, error, language, value, onChange }: Props) {
  const { isSmall, words, setAside = "" } = value
  /** The words stay in the draft, so that they are there again for who had only tried the other choice. */
  const beSmall = () => onChange({ isSmall: true, words: "", ...(words && { setAside: words }) })

  return (
    <fieldset>
      <legend className="font-semibold">
        {label}
        <RequiredMark />
      </legend>
      <label className="mt-2 flex items-center gap-2.5">
        <input
          type="radio"
          name={name}
          checked={!isSmall}
          onChange={() => onChange({ isSmall: false, words: setAside })}
        />
        Something that readers should know
      </label>
      {!isSmall && (
        <div className="ms-7 mt-2">
          <label htmlFor={`${name}-words`} className="sr-only">
            {label}
          </label>
          <p id={`${name}-words-hint`} className="mb-1 text-sm text-soft">
            {hint}
          </p>
          <textarea
            {...describedBy(`${name}-words`, { hint, error })}
            value={words}
            rows={3}
            lang={language}
            dir="auto"
            onChange={event => onChange({ isSmall: false, words: event.target.value })}
            className="field-box"
          />
          <FieldError id={`${name}-words`} error={error} />
        </div>
      )}
      <label className="mt-2 flex items-center gap-2.5">
        <input type="radio" name={name} checked={isSmall} onChange={beSmall} />A small correction, such as a
        misspelt word: no note
      </label>
      {isSmall && setAside !== "" && (
        <p className="ms-7 mt-1 text-sm text-soft">
          The note that you had written is kept with the draft, and no reader sees it:{" "}
          <span lang={language} dir="auto" className="whitespace-pre-line text-ink">
            {setAside}
          </span>
        </p>
      )}
    </fieldset>
  )
}
