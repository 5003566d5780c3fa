import { useState } from "react"
import { Button } from "@/components/ui/button"
import { FieldError } from "@/components/ui/field"
import type { Picture } from "@/domain/field"
import { PictureDetails } from "./picture-details"
import { PictureDialog } from "./picture-dialog"
import { usePictureShelf } from "./picture-shelf"
import { Removed } from "./removed"

type Props = {
  id: string
  label: string
  hint?: string
  error?: string
  value: Picture | null
  onChange: (value: Picture | null) => void
}

const undescribed = { alt: "", credit: "", caption: "" }

export function PictureField({ id, label, hint, error, value, onChange }: Props) {
  const shelf = usePictureShelf()
  const [isChoosing, setIsChoosing] = useState(false)
  const [removed, setRemoved] = useState<Picture>()
  return (
    <fieldset>
      <legend className="font-semibold">{label}</legend>
      {hint && <p className="text-sm text-soft">{hint}</p>}
      <div className="mt-2 grid gap-4 sm:grid-cols-[11rem_1fr] sm:items-start">
        {value && (
          <img
            src={shelf.sourceOf(value.imageId)}
            alt={value.alt || "The chosen picture, not described yet"}
            className="max-h-64 w-full rounded-[2px] bg-quiet-wash object-contain"
          />
        )}
        {value && (
          <PictureDetails id={id} value={value} onChange={details => onChange({ ...value, ...details })} />
        )}
        <div className="flex flex-wrap gap-2 sm:col-span-2">
          <Button type="button" look="small" onClick={() => setIsChoosing(true)}>
            {value ? "Choose another picture" : "Choose a picture"}
            <span className="sr-only"> for {label}</span>
          </Button>
          {value && (
            <Button
              type="button"
              look="small"
              onClick={() => {
                setRemoved(value)
                onChange(null)
              }}
            >
              Remove the picture
              <span className="sr-only"> of {label}</span>
            </Button>
          )}
        </div>
      </div>
      {removed && value === null && (
        <div className="mt-2">
          <Removed
            what={removed.alt ? `The picture “${removed.alt}”` : "The picture"}
            onUndo={() => onChange(removed)}
          />
        </div>
      )}
      <FieldError id={id} error={error} />
      {isChoosing && (
        <PictureDialog
          onClose={() => setIsChoosing(false)}
          onChoose={picture => {
            shelf.add(picture)
            setIsChoosing(false)
            onChange({ ...(value ?? undescribed), imageId: picture.id })
          }}
        />
      )}
    </fieldset>
  )
}
