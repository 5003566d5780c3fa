"use client"

import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef } from "react"
import { type PictureFile, pictureSources } from "@/components/ui/picture-address"

export type StoredPicture = PictureFile & { id: number; name: string }
type Shelf = {
  fileOf: (imageId: number) => StoredPicture | undefined
  sourceOf: (imageId: number) => string
  add: (picture: StoredPicture) => void
}

const ShelfContext = createContext<Shelf | undefined>(undefined)

/** The pictures that the text on this page shows, and those that join it. */
export function PictureShelf({ pictures, children }: { pictures: StoredPicture[]; children: ReactNode }) {
  const known = useRef(new Map(pictures.map(picture => [picture.id, picture])))
  const fileOf = useCallback((imageId: number) => known.current.get(imageId), [])
  const shelf = useMemo<Shelf>(
    () => ({
      fileOf,
      sourceOf: imageId => {
        const file = fileOf(imageId)
        return file ? pictureSources(file).src : ""
      },
      add: picture => known.current.set(picture.id, picture),
    }),
    [fileOf],
  )
  return <ShelfContext value={shelf}>{children}</ShelfContext>
}

export function usePictureShelf() {
  const shelf = useContext(ShelfContext)
  if (!shelf) throw new Error("A picture is shown inside a PictureShelf.")
  return shelf
}
