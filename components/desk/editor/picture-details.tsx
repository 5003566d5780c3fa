import { pictureLines } from "@/domain/length"
import { LineField } from "./line-field"

export type Described = { alt: string; credit: string; caption: string }
type Props = { id: string; value: Described; onChange: (value: Described) => void }

const hints = {
  alt: "What people hear who cannot see it. Needed before review.",
  credit: "Who made it, as it should be shown.",
  caption: "Shown below the picture. It may stay empty.",
}

/** What is said of a picture in this text. */
export const PictureDetails = ({ id, value, onChange }: Props) => (
  <div className="grid gap-3">
    {(["alt", "credit", "caption"] as const).map(name => (
      <LineField
        key={name}
        id={`${id}-${name}`}
        line={pictureLines[name]}
        hint={hints[name]}
        value={value[name]}
        onChange={words => onChange({ ...value, [name]: words })}
      />
    ))}
  </div>
)
