import { inARow } from "@/components/ui/lists"
import { Picture } from "@/components/ui/picture"
import type { PictureFile } from "@/components/ui/picture-address"
import { TitleWords } from "@/components/ui/title-words"
import type { Locale } from "@/domain/locales"
import type { PageLink } from "./frame"

type Props = {
  locale: Locale
  kicker: PageLink
  name: string
  qualifier: string
  role: string
  organisation: string
  portrait?: { file: PictureFile; alt: string }
}

/** The head of a person's page: the face, the name, and what the newest text says of them. */
export function PersonHead({ locale, kicker, name, qualifier, role, organisation, portrait }: Props) {
  const what = inARow([role, organisation], locale)
  return (
    <header
      className={`grid items-end gap-x-10 gap-y-6 pt-12 pb-9 lg:pt-14 ${portrait ? "sm:grid-cols-[12rem_minmax(0,1fr)]" : ""}`}
    >
      {portrait && (
        <Picture
          {...portrait.file}
          alt={portrait.alt}
          sizes="12rem"
          className="aspect-4/5 w-36 rounded-xs object-cover sm:w-48"
          isFirst
        />
      )}
      <div>
        <p className="kicker mb-2.5">
          <a href={kicker.href} className="hover:underline">
            {kicker.label}
          </a>
        </p>
        <h1 className="title text-[clamp(2.25rem,1.6rem+2.6vw,3rem)] leading-[1.1]">
          <TitleWords>{name}</TitleWords>
          {qualifier && <span className="text-[0.6em] text-soft"> ({qualifier})</span>}
        </h1>
        {what && <p className="mt-4 max-w-3xl font-serif text-xl">{what}</p>}
      </div>
    </header>
  )
}
