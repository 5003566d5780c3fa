"use client"

import { useState } from "react"
import { FormRefusal } from "@/components/desk/form-refusal"
import { Hidden } from "@/components/desk/hidden"
import type { ZoneChoice } from "@/components/desk/story/step-list"
import { WallTime } from "@/components/desk/story/wall-time"
import { ZoneField } from "@/components/desk/story/zone-field"
import { useDeskForm } from "@/components/desk/use-desk-form"
import { Button } from "@/components/ui/button"
import { type FormAction, typedIn } from "@/components/ui/form-state"
import type { Locale } from "@/domain/locales"

type Props = {
  place: FormAction
  text: { title: string; language: Locale }
  hidden: Record<string, string | number>
  /** Where another text is chosen. */
  another: string
  clocks: ZoneChoice
}

/** From when until when a text has its place. Both may stay empty. */
export function PlaceTextForm({ place, text, hidden, another, clocks }: Props) {
  const { state, isBusy, ...sent } = useDeskForm({
    action: place,
    name: "place",
    hidden,
    refusedAs: refusal => refusal,
  })
  const [zone, setZone] = useState(typedIn(state, "timeZone", clocks.zone))
  return (
    <form {...sent.form} className="panel grid max-w-2xl gap-5 p-4.5">
      <Hidden fields={sent.hidden} />
      {state && <FormRefusal refusal={state} isBusy={isBusy} />}
      <p>
        <span lang={text.language} dir="auto" className="title block text-xl leading-snug">
          {text.title}
        </span>
        <a href={another} className="link text-sm">
          Choose another text
        </a>
      </p>
      <div className="grid gap-5 sm:grid-cols-2">
        <WallTime name="from" label="From" date="" {...{ state, zone, clocks }} />
        <WallTime name="until" label="Until" date="" {...{ state, zone, clocks }} />
      </div>
      <p className="text-sm text-soft">
        Left empty, it begins at once and stays until you take it out. What stood there before is covered
        meanwhile, and back afterwards.
      </p>
      <ZoneField {...{ zone, setZone, clocks }} />
      <p>
        <Button look="main" disabled={isBusy}>
          Put it there
        </Button>
      </p>
    </form>
  )
}
