import { Picture } from "@/components/ui/picture"
import type { PictureFile } from "@/components/ui/picture-address"

type Props = { file?: PictureFile; alt: string; name: string; sizes: string; on?: keyof typeof grounds }

const grounds = {
  stage: "border-stage-rule text-stage-soft text-6xl",
  paper: "border-rule text-soft text-2xl",
}

/** A portrait, 4 to 5; the first letters of the name where nobody was pictured. */
export function StagePortrait({ file, alt, name, sizes, on = "stage" }: Props) {
  if (file)
    return (
      <Picture
        {...file}
        alt={alt}
        sizes={sizes}
        className="aspect-4/5 w-full self-start rounded-xs object-cover"
      />
    )
  const initials = name
    .split(/\s+/)
    .map(part => part[0])
    .slice(0, 2)
    .join("\u200c") // Arabic letters would join to a word
  return (
    <div
      aria-hidden="true"
      className={`title flex aspect-4/5 w-full items-center justify-center self-start rounded-xs border ${grounds[on]}`}
    >
      {initials}
    </div>
  )
}
