import { type FormEvent, useState } from "react"
import { Button } from "@/components/ui/button"
import { describedBy, Field } from "@/components/ui/field"
import { textLines, tooLong } from "@/domain/length"
import { isSafeLink } from "@/domain/safe-link"
import { Dialog } from "./dialog"

type Props = { href: string; onSet: (href: string) => void; onRemove: () => void; onClose: () => void }

const hint = "It begins with https://, http:// or mailto:, or on this site with / or #."

export function LinkDialog({ href, onSet, onRemove, onClose }: Props) {
  const [error, setError] = useState<string>()

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = String(new FormData(event.currentTarget).get("href")).trim()
    const address = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(typed) ? `https://${typed}` : typed
    const wrong =
      tooLong(textLines.link, address) ??
      (isSafeLink(address) ? undefined : "This address cannot be linked to.")
    if (wrong) setError(wrong)
    else onSet(address)
  }

  return (
    <Dialog title="Link" onClose={onClose}>
      <form onSubmit={submit} className="grid gap-4">
        <Field id="link-href" label="Address" hint={hint} error={error}>
          <input
            {...describedBy("link-href", { hint, error })}
            name="href"
            defaultValue={href}
            inputMode="url"
            className="field-box"
          />
        </Field>
        <div className="flex flex-wrap gap-3">
          <Button look="main">Set the link</Button>
          {href && (
            <Button type="button" onClick={onRemove}>
              Remove the link
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  )
}
