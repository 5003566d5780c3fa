import { buttonLook } from "@/components/ui/button"
import { localeCodes, locales } from "@/domain/locales"
import { FilterSelect } from "../list/filter-select"

type Props = { filter: { what?: string; language?: string; order?: string } }

export const ReadFilters = ({ filter: { what, language, order } }: Props) => (
  <search>
    <form action="/desk/readers" className="panel flex flex-wrap items-end gap-4 p-4.5">
      <FilterSelect
        name="what"
        label="What"
        value={what}
        choices={[
          { value: "texts", label: "Texts" },
          { value: "lists", label: "Lists and other pages" },
        ]}
      />
      <FilterSelect
        name="language"
        label="Language"
        value={language}
        choices={localeCodes.map(value => ({ value, label: locales[value].label }))}
      />
      {order && <input type="hidden" name="order" value={order} />}
      <button type="submit" className={buttonLook.plain}>
        Show
      </button>
      {(what || language) && (
        <a href="/desk/readers" className="link py-2">
          Show all
        </a>
      )}
    </form>
  </search>
)
