"use client"

import { RefusableForm } from "@/components/desk/refusable-form"
import { Button } from "@/components/ui/button"
import type { FormAction } from "@/components/ui/form-state"
import type { AddableTerm } from "@/domain/terms"

type Props = {
  remove: FormAction
  kind: AddableTerm
  slug: string
  name: string
  /** How many are filed under it. */
  stories: number
  /** Where to go on. */
  at: string
}

/** The way back for what was added by mistake, as long as nothing is filed under it. */
export const RemoveTerm = ({ remove, kind, slug, name, stories, at }: Props) =>
  stories > 0 ? (
    <p className="mt-8 text-sm text-soft">
      {stories === 1 ? "A story is" : `${stories} stories are`} filed under it, so it cannot be removed.
    </p>
  ) : (
    <div className="mt-8 text-sm">
      <RefusableForm
        action={remove}
        name="remove"
        hidden={{ kind, slug, at }}
        summary={`Remove this ${kind}…`}
      >
        {(_state, isBusy) => (
          <>
            <p>Nothing is filed under it. Its page and its address will be gone.</p>
            <p>
              <Button look="small" disabled={isBusy}>
                Remove “{name}”
              </Button>
            </p>
          </>
        )}
      </RefusableForm>
    </div>
  )
