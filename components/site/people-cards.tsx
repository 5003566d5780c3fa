import { inARow } from "@/components/ui/lists"
import type { Pictures } from "@/components/ui/picture-address"
import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { StagePortrait } from "./stage-portrait"

export type PersonCard = {
  href: string
  name: string
  qualifier: string
  role: string
  organisation: string
  imageId: number | null
  count: number
}
type Props = { people: PersonCard[]; pictures: Pictures; locale: Locale }

/** People with their faces; where nobody was pictured, the first letters of the name. */
export function PeopleCards({ people, pictures, locale }: Props) {
  const t = translator(locale)
  return (
    <ul className="grid gap-x-12 gap-y-8 pt-8 sm:grid-cols-2 lg:grid-cols-3">
      {people.map(({ href, name, qualifier, role, organisation, imageId, count }) => (
        <li key={href} className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-start gap-5">
          <StagePortrait
            file={imageId ? pictures[imageId] : undefined}
            alt=""
            name={name}
            sizes="5.5rem"
            on="paper"
          />
          <div>
            <h2 className="title text-xl leading-[1.2]">
              <a href={href} className="decoration-accent decoration-2 underline-offset-4 hover:underline">
                {name}
              </a>
              {qualifier && <span className="font-normal text-soft"> ({qualifier})</span>}
            </h2>
            <p className="mt-1 text-sm text-soft">{inARow([role, organisation], locale)}</p>
            <p className="mt-1.5 text-sm text-soft">{t("lists.count", { count })}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
