import { type FormEvent, useState } from "react"
import { Button } from "@/components/ui/button"
import { describedBy, Field } from "@/components/ui/field"
import { textLines, tooLong } from "@/domain/length"
import { Dialog } from "./dialog"
import { useWordsOf } from "./dialog-words"
import { EarlierWords } from "./earlier-words"

type Props = {
  id: string
  words: string
  onSet: (words: string) => void
  onRemove: () => void
  onClose: () => void
}

const hint = "It stands at the foot of the text. An address that begins with https:// becomes a link."

export function FootnoteDialog({ id, words, onSet, onRemove, onClose }: Props) {
  const typing = useWordsOf(`${id} footnote ${words}`, words)
  const [error, setError] = useState<string>()

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = typing.words.trim()
    const wrong = typed ? tooLong(textLines.footnote, typed) : "Write what the footnote says."
    if (wrong) setError(wrong)
    else {
      typing.forget()
      onSet(typed)
    }
  }

  return (
    <Dialog title="Footnote" onClose={onClose}>
      <form onSubmit={submit} className="grid gap-4">
        <Field id="footnote-words" label="Footnote" hint={hint} error={error}>
          <textarea
            {...describedBy("footnote-words", { hint, error })}
            name="words"
            value={typing.words}
            onChange={event => typing.type(event.target.value)}
            rows={4}
            dir="auto"
            className="field-box"
          />
        </Field>
        <EarlierWords isShown={typing.isEarlier} onThrowAway={typing.forget} />
        <div className="flex flex-wrap gap-3">
          <Button look="main">{words ? "Change the footnote" : "Set the footnote"}</Button>
          {words && (
            <Button
              type="button"
              onClick={() => {
                typing.forget()
                onRemove()
              }}
            >
              Remove the footnote
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  )
}
