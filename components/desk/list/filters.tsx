import { buttonLook } from "@/components/ui/button"
import { localeCodes, locales } from "@/domain/locales"
import { kindNames, kinds } from "@/domain/story"
import { statuses, statusNames } from "@/domain/workflow"
import { FilterSelect } from "./filter-select"

type Props = {
  filter: {
    kind?: string
    status?: string
    language?: string
    region?: string
    mine?: boolean
    search?: string
  }
  regions: { value: string; label: string }[]
  isFiltered: boolean
}

/** A plain form that asks by address, so that a filtered list can be kept and sent to somebody. */
export const Filters = ({ filter, regions, isFiltered }: Props) => (
  <search>
    <form action="/desk/stories" className="panel grid gap-4 p-4.5">
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <div className="sm:col-span-2 lg:col-span-4">
          <label htmlFor="search" className="block text-sm font-semibold">
            Words in the title
          </label>
          <input id="search" name="search" type="search" defaultValue={filter.search} className="field-box" />
        </div>
        <FilterSelect
          name="kind"
          label="Kind"
          value={filter.kind}
          choices={kindNames.map(value => ({ value, label: kinds[value].label }))}
        />
        <FilterSelect
          name="status"
          label="Status"
          value={filter.status}
          choices={statusNames.map(value => ({ value, label: statuses[value].label }))}
        />
        <FilterSelect
          name="language"
          label="Language"
          value={filter.language}
          choices={localeCodes.map(value => ({ value, label: locales[value].label }))}
        />
        <FilterSelect name="region" label="Region" value={filter.region} choices={regions} />
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <label className="flex items-center gap-2.5 py-1">
          <input type="checkbox" name="mine" value="yes" defaultChecked={filter.mine} />
          Only mine
        </label>
        <button type="submit" className={buttonLook.plain}>
          Filter
        </button>
        {isFiltered && (
          <a href="/desk/stories" className="link py-1">
            Clear the filters
          </a>
        )}
      </div>
    </form>
  </search>
)
