import { type FormEvent, useState } from "react"
import { Button } from "@/components/ui/button"
import { describedBy, Field } from "@/components/ui/field"
import { textLines, tooLong } from "@/domain/length"
import { isSafeLink } from "@/domain/safe-link"
import { Dialog } from "./dialog"
import { useWordsOf } from "./dialog-words"
import { EarlierWords } from "./earlier-words"

type Props = {
  id: string
  href: string
  onSet: (href: string) => void
  onRemove: () => void
  onClose: () => void
}

const hint = "It begins with https://, http:// or mailto:, or on this site with / or #."

export function LinkDialog({ id, href, onSet, onRemove, onClose }: Props) {
  const typing = useWordsOf(`${id} link ${href}`, href)
  const [error, setError] = useState<string>()

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = typing.words.trim()
    const address = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(typed) ? `https://${typed}` : typed
    const wrong =
      tooLong(textLines.link, address) ??
      (isSafeLink(address) ? undefined : "This address cannot be linked to.")
    if (wrong) setError(wrong)
    else {
      typing.forget()
      onSet(address)
    }
  }

  return (
    <Dialog title="Link" onClose={onClose}>
      <form onSubmit={submit} className="grid gap-4">
        <Field id="link-href" label="Address" hint={hint} error={error}>
          <input
            {...describedBy("link-href", { hint, error })}
            name="href"
            value={typing.words}
            onChange={event => typing.type(event.target.value)}
            inputMode="url"
            className="field-box"
          />
        </Field>
        <EarlierWords isShown={typing.isEarlier} onThrowAway={typing.forget} />
        <div className="flex flex-wrap gap-3">
          <Button look="main">Set the link</Button>
          {href && (
            <Button
              type="button"
              onClick={() => {
                typing.forget()
                onRemove()
              }}
            >
              Remove the link
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  )
}
