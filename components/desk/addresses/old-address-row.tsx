"use client"

import { addressAtDesk } from "@/components/desk/listed-text"
import { RefusableForm } from "@/components/desk/refusable-form"
import { Button, buttonLook } from "@/components/ui/button"
import type { FormAction } from "@/components/ui/form-state"
import type { Locale } from "@/domain/locales"
import { times } from "../times"
import { dateInWords, nearTime } from "../when"

type Shown = {
  id: number
  address: string
  target: string
  text: { storyId: number; language: Locale; title: string } | null
  isWaiting: boolean
  isHidden: boolean
  changedByName: string
  changedAt: string
  people: number
  lastPeopleDay: string | null
}
type Props = { shown: Shown; zone: string; now: Date; at: string; remove: FormAction }

/** An old address: where it leads, who came by it, and what can be done about it. */
export function OldAddressRow({ shown, zone, now, at, remove }: Props) {
  const { id, address, target, text, isWaiting, isHidden, changedByName, changedAt, people, lastPeopleDay } =
    shown
  return (
    <li className="grid gap-x-5 gap-y-3 border-t border-rule px-4.5 py-3.5 first:border-t-0 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-start">
      <div className="min-w-0">
        <h3 className="font-semibold wrap-anywhere">{address}</h3>
        <p className="wrap-anywhere">
          <span aria-hidden="true" className="text-soft">
            →{" "}
          </span>
          <span className="sr-only">leads to </span>
          {text ? (
            <>
              <a href={addressAtDesk(text)} lang={text.language} dir="auto" className="link">
                {text.title || "Without a title"}
              </a>{" "}
              <span className="text-sm text-soft">{target}</span>
            </>
          ) : (
            target
          )}
        </p>
        {isWaiting && (
          <p className="mt-0.5 text-sm text-amber">
            It leads there once the text is published, and nowhere until then.
          </p>
        )}
        {isHidden && (
          <p className="mt-0.5 text-sm text-amber">
            A page of this site is at this address now, and is what readers get.
          </p>
        )}
        <p className="mt-0.5 text-sm text-soft">
          {lastPeopleDay
            ? `People came by it ${times(people)}, last on ${dateInWords(lastPeopleDay)}.`
            : "Nobody has come by it yet."}{" "}
          By {changedByName}, {nearTime(new Date(changedAt), zone, now)}.
        </p>
      </div>
      <div className="flex flex-wrap items-start gap-2">
        <a href={`/desk/addresses/${id}`} className={buttonLook.small}>
          Change<span className="sr-only"> {address}</span>
        </a>
        <details>
          <summary className={buttonLook.small}>
            Remove…<span className="sr-only"> {address}</span>
          </summary>
          <div className="mt-2 grid max-w-60 gap-2 text-sm">
            <p>Readers who come by it will find nothing.</p>
            <RefusableForm action={remove} name="remove" hidden={{ id, at }}>
              {(_state, isBusy) => (
                <Button look="small" disabled={isBusy}>
                  Remove it<span className="sr-only">: {address}</span>
                </Button>
              )}
            </RefusableForm>
          </div>
        </details>
      </div>
    </li>
  )
}
