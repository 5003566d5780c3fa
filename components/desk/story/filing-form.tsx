"use client"

import { RefusableForm } from "@/components/desk/refusable-form"
import { Button } from "@/components/ui/button"
import type { FormAction } from "@/components/ui/form-state"
import { Notice } from "@/components/ui/notice"
import { ChoiceList } from "./choice-list"
import type { Choices } from "./filing-panel"
import { changedMeanwhile, drawnWith, mergedFiling } from "./merged-filing"
import type { Filing, Target } from "./shown-edition"

type Props = { filing: Filing; choices: Choices; target: Target; change: FormAction }

export const FilingForm = ({ filing, choices, target, change }: Props) => (
  <RefusableForm
    action={change}
    name="refile"
    hidden={target}
    className="grid gap-4"
    summary="Change where it is filed"
  >
    {(state, isBusy) => {
      const shown = mergedFiling(state, filing)
      const changed = changedMeanwhile(state, filing, choices)
      return (
        <>
          {drawnWith(filing).map(({ name, value }) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          {changed && (
            <Notice tone="note">
              Somebody else filed it anew meanwhile: {changed}. Below is that together with what you changed.
            </Notice>
          )}
          <SeriesChoice choices={choices} series={shown.series} />
          <ChoiceList name="regions" label="Regions" choices={choices.regions} chosen={shown.regions} />
          <ChoiceList
            name="countries"
            label="Countries"
            hint="A country brings its region along."
            choices={choices.countries}
            chosen={shown.countries}
            isFiltered
          />
          <ChoiceList
            name="topics"
            label="Topics"
            choices={choices.topics}
            chosen={shown.topics}
            isFiltered={choices.topics.length > 20 || choices.long.includes("topics")}
            long={choices.long.find(list => list === "topics")}
          />
          <p>
            <Button disabled={isBusy}>Save where it is filed</Button>
          </p>
        </>
      )
    }}
  </RefusableForm>
)

const SeriesChoice = ({ choices, series }: { choices: Choices; series: string | null }) =>
  choices.long.includes("series") ? (
    <ChoiceList
      name="series"
      label="Series"
      choices={choices.series}
      chosen={series === null ? [] : [series]}
      long="series"
      isSingle
    />
  ) : (
    <div>
      <label htmlFor="series" className="block font-semibold">
        Series
      </label>
      <select key={series} id="series" name="series" defaultValue={series ?? ""} className="field-box">
        <option value="">None</option>
        {choices.series.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
