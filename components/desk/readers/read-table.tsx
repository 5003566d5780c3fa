import type { Locale } from "@/domain/locales"
import { addressAtDesk } from "../listed-text"

type Readings = { today: number; month: number; total: number; robots: number }
type Order = keyof Readings
type ReadPage = Readings & {
  address: string
  text: { storyId: number; language: Locale; title: string } | null
}
type Props = { pages: ReadPage[]; sum: Readings; order: Order; inOrder: (order: Order) => string }

const columns: { order: Order; label: string; more?: string; look: string }[] = [
  { order: "today", label: "Today", look: "" },
  { order: "month", label: "30 days", look: "" },
  { order: "total", label: "In all", look: "pe-4.5" },
  { order: "robots", label: "Robots", more: ", 30 days", look: "hidden text-soft md:table-cell md:pe-4.5" },
]
const cell = "py-2.5 ps-2 text-end tabular-nums align-baseline sm:ps-4"

/** How often each page was read; a column's name puts the most of it first. */
export const ReadTable = ({ pages, sum, order, inOrder }: Props) => (
  <table className="w-full">
    <thead>
      <tr className="text-sm">
        <th scope="col" className="py-2 ps-4.5 text-start font-semibold">
          Page
        </th>
        {columns.map(column => (
          <th
            key={column.order}
            scope="col"
            aria-sort={column.order === order ? "descending" : undefined}
            className={`${cell} ${column.look}`}
          >
            {column.order === order ? (
              <span className="font-semibold whitespace-nowrap">
                <span aria-hidden="true">↓ </span>
                {column.label}
                {column.more && <span className="font-normal">{column.more}</span>}
              </span>
            ) : (
              <a href={inOrder(column.order)} className="link whitespace-nowrap">
                {column.label}
                {column.more}
              </a>
            )}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {pages.map(page => (
        <tr key={page.address} className="border-t border-rule">
          <th scope="row" className="py-2.5 ps-4.5 text-start align-baseline font-normal">
            <PageName page={page} />
          </th>
          <Numbers readings={page} />
        </tr>
      ))}
    </tbody>
    <tfoot>
      <tr className="border-t-2 border-ink font-semibold">
        <th scope="row" className="py-2.5 ps-4.5 text-start">
          Together
        </th>
        <Numbers readings={sum} />
      </tr>
    </tfoot>
  </table>
)

const Numbers = ({ readings }: { readings: Readings }) =>
  columns.map(({ order, look }) => (
    <td key={order} className={`${cell} ${look}`}>
      {readings[order].toLocaleString("en")}
    </td>
  ))

const PageName = ({ page: { address, text } }: { page: ReadPage }) =>
  text ? (
    <>
      <a
        href={addressAtDesk(text)}
        lang={text.language}
        dir="auto"
        className="font-serif font-semibold underline-offset-4 wrap-anywhere hover:underline"
      >
        {text.title || "Without a title"}
      </a>
      <span className="hidden text-sm wrap-anywhere text-soft sm:block">{address}</span>
    </>
  ) : (
    <a href={address} className="link wrap-anywhere">
      {address}
    </a>
  )
