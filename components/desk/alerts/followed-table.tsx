import { type Frequency, frequencies } from "@/domain/alert"
import { type Locale, locales } from "@/domain/locales"

export type ShownFollowed = { language: Locale; name: string; address: string } & Record<Frequency, number>

const heads: Record<Frequency, string> = { at_once: "At once", daily: "Daily", weekly: "Weekly" }

/** Which lists readers follow, and how many in which rhythm. */
export const FollowedTable = ({ lists }: { lists: readonly ShownFollowed[] }) => (
  <div className="overflow-x-auto">
    <table className="w-full text-start">
      <thead className="text-sm text-soft">
        <tr>
          <th scope="col" className="px-4.5 py-2 text-start font-semibold">
            List
          </th>
          {frequencies.map(name => (
            <th
              key={name}
              scope="col"
              className="px-3 py-2 text-end font-semibold whitespace-nowrap last:pe-4.5"
            >
              {heads[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lists.map(list => (
          <tr key={`${list.language} ${list.address}`} className="border-t border-rule align-baseline">
            <th scope="row" className="px-4.5 py-2.5 text-start font-normal">
              <a href={list.address} lang={list.language} dir="auto" className="link wrap-anywhere">
                {list.name}
              </a>
              <span className="block text-sm text-soft">{locales[list.language].label}</span>
            </th>
            {frequencies.map(name => (
              <td key={name} className="px-3 py-2.5 text-end tabular-nums last:pe-4.5">
                {list[name].toLocaleString("en")}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
