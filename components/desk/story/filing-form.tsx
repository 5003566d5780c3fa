"use client"

import { RefusableForm } from "@/components/desk/refusable-form"
import { Button } from "@/components/ui/button"
import { chosenIn, type FormAction, typedIn } from "@/components/ui/form-state"
import { ChoiceList } from "./choice-list"
import type { Choices } from "./filing-panel"
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
    {(state, isBusy) => (
      <>
        <div>
          <label htmlFor="series" className="block font-semibold">
            Series
          </label>
          <select
            key={typedIn(state, "series")}
            id="series"
            name="series"
            defaultValue={typedIn(state, "series", filing.series ?? "")}
            className="field-box"
          >
            <option value="">None</option>
            {choices.series.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <ChoiceList
          name="regions"
          label="Regions"
          choices={choices.regions}
          chosen={chosenIn(state, "regions", filing.regions)}
        />
        <ChoiceList
          name="countries"
          label="Countries"
          hint="A country brings its region along."
          choices={choices.countries}
          chosen={chosenIn(state, "countries", filing.countries)}
          isFiltered
        />
        <ChoiceList
          name="topics"
          label="Topics"
          choices={choices.topics}
          chosen={chosenIn(state, "topics", filing.topics)}
        />
        <p>
          <Button disabled={isBusy}>Save where it is filed</Button>
        </p>
      </>
    )}
  </RefusableForm>
)
