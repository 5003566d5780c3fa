import { Picture } from "@/components/ui/picture"
import type { Pictures } from "@/components/ui/picture-address"
import type { Someone } from "@/domain/field"
import { knownAs } from "@/domain/known-as"

type Props = { people: readonly Someone[]; pictures: Pictures }

export const PreviewPeople = ({ people, pictures }: Props) =>
  people.length > 0 && (
    <ul className="mt-6 flex flex-wrap gap-x-8 gap-y-5">
      {people.map((someone, place) => {
        const file = someone.portrait && pictures[someone.portrait.imageId]
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing is moved here
          <li key={place} className="flex items-center gap-4">
            {file && (
              <Picture
                {...file}
                alt={someone.portrait?.alt ?? ""}
                sizes="6rem"
                className="aspect-4/5 w-24 rounded-[2px] object-cover"
              />
            )}
            <p dir="auto">
              <span className="block font-semibold">{knownAs(someone)}</span>
              <span className="text-soft">
                {[someone.role, someone.organisation].filter(Boolean).join(", ")}
              </span>
            </p>
          </li>
        )
      })}
    </ul>
  )
