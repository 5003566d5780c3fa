import { buttonLook } from "@/components/ui/button"
import { Panel } from "@/components/ui/panel"
import type { Locale } from "@/domain/locales"
import { type Kind, kinds } from "@/domain/story"
import { Empty } from "../empty"
import { Hidden } from "../hidden"
import { fullTime } from "../when"

type Found = {
  id: number
  href: string
  kind: Kind
  language: Locale
  title: string
  listedAt: string
  isScheduled: boolean
}
type Props = {
  asked: { language: Locale; spot: string; search: string }
  texts: Found[]
  onlyInterviews: boolean
  zone: string
}

/** Finds a text by words of its title; a plain form and plain links. */
export const ChooseText = ({ asked: { search, ...place }, texts, onlyInterviews, zone }: Props) => (
  <div className="grid max-w-3xl gap-6">
    <search>
      <form action="/desk/front/place" className="panel flex flex-wrap items-end gap-3 p-4.5">
        <Hidden fields={place} />
        <div className="grow basis-64">
          <label htmlFor="search" className="block text-sm font-semibold">
            Words in the title
          </label>
          <input id="search" name="search" type="search" defaultValue={search} className="field-box" />
        </div>
        <button type="submit" className={buttonLook.plain}>
          Search
        </button>
      </form>
    </search>
    <Panel
      title={search ? "Found" : "The newest"}
      aside={onlyInterviews ? "interviews in sight or scheduled" : "texts in sight or scheduled"}
    >
      {texts.length === 0 && <Empty>No text matches. Try one word of its title.</Empty>}
      <ul>
        {texts.map(({ id, href, kind, language, title, listedAt, isScheduled }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2 border-t border-rule px-4.5 py-3 first:border-t-0"
          >
            <p className="min-w-0 grow basis-72">
              <span lang={language} dir="auto" className="title block text-lg leading-snug">
                {title}
              </span>
              <span className="text-sm text-soft">
                {kinds[kind].label} · {isScheduled && "scheduled for "}
                {fullTime(new Date(listedAt), zone)}
              </span>
            </p>
            <a href={href} className={buttonLook.small}>
              Choose<span className="sr-only">: {title}</span>
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  </div>
)
