import { buttonLook } from "@/components/ui/button"
import { Hidden } from "./hidden"

type Props = {
  action: string
  label: string
  search?: string
  /** What else the address says of the list. */
  hidden?: Record<string, string>
}

/** A plain form that asks by address, so that what was found can be kept and sent to somebody. */
export const SearchBox = ({ action, label, search, hidden = {} }: Props) => (
  <search>
    <form action={action} className="panel flex flex-wrap items-end gap-x-4 gap-y-3 p-4.5">
      <Hidden fields={hidden} />
      <div className="min-w-48 flex-1">
        <label htmlFor="search" className="block text-sm font-semibold">
          {label}
        </label>
        <input id="search" name="search" type="search" defaultValue={search} className="field-box" />
      </div>
      <button type="submit" className={buttonLook.plain}>
        Search
      </button>
      {search && (
        <a href={`${action}?${new URLSearchParams(hidden)}`.replace(/\?$/, "")} className="link py-2">
          Show all
        </a>
      )}
    </form>
  </search>
)
