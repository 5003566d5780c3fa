import { buttonLook } from "@/components/ui/button"
import { spotLabel } from "@/domain/front"
import { kinds } from "@/domain/story"
import { addressAtDesk } from "../listed-text"
import type { PlaceProps, ShownPlace } from "./front-section"
import { PlacementRow } from "./placement-row"

type Props = PlaceProps & { place: ShownPlace }

/** One place: the text that visitors see, why it is there, and what is put there now and later. */
export function FrontPlace({ place: { spot, shown, automatic, placements }, chooseFor, ...rest }: Props) {
  const standing = placements.find(({ stands }) => stands)
  const isChosen = standing !== undefined && standing.storyId === shown?.storyId
  const label = spotLabel(spot)
  return (
    <li className="grid gap-x-5 gap-y-3 border-t border-rule px-4.5 py-4 first:border-t-0 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <h3 className="text-sm text-soft">
          {label}{" "}
          <span
            className={`ms-1 rounded-full px-2.5 py-0.5 font-semibold ${isChosen ? "bg-accent-wash text-accent" : "bg-quiet-wash"}`}
          >
            {isChosen ? "Chosen" : "By date"}
          </span>
        </h3>
        {shown ? (
          <p className="mt-1.5">
            <a
              href={addressAtDesk(shown)}
              lang={shown.language}
              dir="auto"
              className="title text-lg leading-snug underline-offset-4 hover:underline"
            >
              {shown.title}
            </a>
            <span className="block text-sm text-soft">{kinds[shown.kind].label}</span>
          </p>
        ) : (
          <p className="mt-1.5 text-soft">Nothing: there is no text for it.</p>
        )}
        {isChosen && automatic && automatic.id !== shown?.id && (
          <p className="mt-1 text-sm text-soft">
            By date it would be{" "}
            <span lang={automatic.language} dir="auto" className="font-semibold">
              {automatic.title}
            </span>
          </p>
        )}
      </div>
      <p>
        <a href={chooseFor(spot)} className={buttonLook.small}>
          Choose a text<span className="sr-only"> for {label}</span>
        </a>
      </p>
      {placements.length > 0 && (
        <ul className="grid gap-2 sm:col-span-2">
          {placements.map(placement => (
            <PlacementRow key={placement.id} placement={placement} {...rest} />
          ))}
        </ul>
      )}
    </li>
  )
}
