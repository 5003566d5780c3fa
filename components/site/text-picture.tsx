import { Picture } from "@/components/ui/picture"
import type { PictureFile, Pictures } from "@/components/ui/picture-address"
import type { Picture as Pictured } from "@/domain/field"
import { PictureNote } from "./picture-note"
import type { ShownText } from "./shown-text"

/** The portraits that a text has, else its lead picture. */
function shown(text: ShownText, pictures: Pictures): { pictured: Pictured; file: PictureFile }[] {
  const content = text.content
  const portraits = "people" in content ? content.people.map(person => person.portrait) : []
  const lead = "leadImage" in content ? content.leadImage : null
  const withFile = (all: (Pictured | null)[]) =>
    all.flatMap(pictured => {
      const file = pictured ? pictures[pictured.imageId] : undefined
      return pictured && file ? [{ pictured, file }] : []
    })
  const found = withFile(portraits)
  return found.length > 0 ? found : withFile([lead])
}

const landscapeSizes = "(min-width: 72.5rem) 29.75rem, (min-width: 64rem) 42vw, calc(100vw - 2.25rem)"
const portraitSizes = "(min-width: 72.5rem) 26.75rem, (min-width: 40rem) 36vw, calc(100vw - 2.25rem)"
/** Several stand in two columns. */
const portraitsSizes = "(min-width: 72.5rem) 13rem, (min-width: 40rem) 17vw, calc(50vw - 1.75rem)"

const isPortrayed = (text: ShownText) =>
  "people" in text.content && text.content.people.some(person => person.portrait !== null)

/** What stands beside the title. */
export function pictureBeside(text: ShownText, pictures: Pictures): "portrait" | "landscape" | "none" {
  if (shown(text, pictures).length === 0) return "none"
  return isPortrayed(text) ? "portrait" : "landscape"
}

export function TextPicture({ text, pictures }: { text: ShownText; pictures: Pictures }) {
  const all = shown(text, pictures)
  if (all.length === 0) return null
  const isPair = all.length > 1
  const [shape, sizes] = isPortrayed(text)
    ? ["aspect-4/5", isPair ? portraitsSizes : portraitSizes]
    : ["aspect-4/3", landscapeSizes]
  return (
    <div className={isPair ? "grid grid-cols-2 gap-4" : ""}>
      {all.map(({ pictured, file }) => (
        <figure key={pictured.imageId}>
          <Picture
            {...file}
            alt={pictured.alt}
            sizes={sizes}
            className={`${shape} w-full rounded-xs object-cover`}
            isFirst
          />
          <PictureNote caption={pictured.caption} credit={pictured.credit} />
        </figure>
      ))}
    </div>
  )
}
