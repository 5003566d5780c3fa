import { addressAtDesk } from "@/components/desk/listed-text"
import { Panel } from "@/components/ui/panel"
import type { Locale } from "@/domain/locales"
import { Empty } from "../empty"

type Told = {
  knownAs: string
  role: string
  organisation: string
  storyId: number
  language: Locale
  title: string
}
type Props = {
  people: { slug: string; count: number; tellings: Told[] }[]
  total: number
  search?: string
}

/** Whom texts name, one page of theirs each, with each way in which the texts say who that is. */
export const PeoplePanel = ({ people, total, search }: Props) => (
  <Panel title="People" aside={total > 0 ? total.toLocaleString("en") : undefined}>
    {people.length === 0 && (
      <Empty>
        {search
          ? "Nobody in a published text has a name with this in it."
          : "No published text is about somebody or talks with somebody yet."}
      </Empty>
    )}
    <ul>
      {people.map(({ slug, count, tellings }) => (
        <li key={slug} className="border-t border-rule px-4.5 py-3 first:border-t-0">
          <h3 className="title text-lg leading-snug wrap-anywhere">
            <bdi>{tellings[0]?.knownAs ?? slug}</bdi>
          </h3>
          <p className="text-sm text-soft">
            {count === 1 ? "One text" : `${count.toLocaleString("en")} texts`}
            {tellings.length > 1 && `, which say in ${tellings.length} ways who this is`}
          </p>
          <ul className="mt-1.5 grid gap-1 text-sm">
            {tellings.map(told => (
              <li key={`${told.knownAs} ${told.role} ${told.organisation}`} className="wrap-anywhere">
                <bdi>{[told.role, told.organisation].filter(Boolean).join(", ") || "No role"}</bdi>
                {" in "}
                <a href={addressAtDesk(told)} lang={told.language} dir="auto" className="link">
                  {told.title}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </Panel>
)
