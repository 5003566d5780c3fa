import { Picture } from "@/components/ui/picture"
import type { Pictures } from "@/components/ui/picture-address"
import type { Picture as Chosen } from "@/domain/field"

type Props = { picture: Chosen; pictures: Pictures }

export function PreviewPicture({ picture: { imageId, alt, caption, credit }, pictures }: Props) {
  const file = pictures[imageId]
  return (
    file && (
      <figure className="mt-7">
        <Picture
          {...file}
          alt={alt}
          sizes="(min-width: 64rem) 40rem, 90vw"
          className="w-full rounded-[2px]"
        />
        {(caption || credit) && (
          <figcaption className="mt-2 text-sm text-soft" dir="auto">
            {[caption, credit].filter(Boolean).join(" ")}
          </figcaption>
        )}
      </figure>
    )
  )
}
