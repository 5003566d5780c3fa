import { useEffect, useState } from "react"
import { useDeskPage } from "@/components/desk/desk-page"
import { Notice } from "@/components/ui/notice"
import { pictureSources } from "@/components/ui/picture-address"
import { Dialog } from "./dialog"
import { findPictures, sendPicture } from "./picture-exchange"
import type { StoredPicture } from "./picture-shelf"

type Props = { onChoose: (picture: StoredPicture) => void; onClose: () => void }

/** A picture from the newest ones, or a new one. */
export function PictureDialog({ onChoose, onClose }: Props) {
  const { person } = useDeskPage()
  const [search, setSearch] = useState("")
  const [found, setFound] = useState<StoredPicture[]>()
  const [problem, setProblem] = useState("")
  const [isSending, setIsSending] = useState(false)

  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(async () => {
      const answer = await findPictures(search)
      if (!isCurrent) return
      if ("pictures" in answer) setFound(answer.pictures)
      else setProblem(answer.problem)
    }, 200)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [search])

  async function send(file: File | undefined) {
    if (!file) return
    setProblem("")
    setIsSending(true)
    const answer = await sendPicture(file, person)
    setIsSending(false)
    if ("picture" in answer) onChoose(answer.picture)
    else setProblem(answer.problem)
  }

  return (
    <Dialog title="Choose a picture" onClose={onClose}>
      <div className="grid gap-4">
        {problem && <Notice tone="refused">{problem}</Notice>}
        <div className="grid gap-4 sm:grid-cols-2">
          <label className="grid gap-1 font-semibold">
            Upload a new one
            <input
              type="file"
              accept="image/jpeg,image/png,image/webp,image/gif"
              disabled={isSending}
              onChange={event => void send(event.target.files?.[0])}
              className="field-box text-sm! font-normal file:me-3 file:rounded-[3px] file:border file:border-ink file:bg-card file:px-2.5 file:py-1 file:font-semibold file:text-ink"
            />
          </label>
          <label className="grid content-start gap-1 font-semibold">
            Or find one by its name
            <input
              type="search"
              value={search}
              onChange={event => setSearch(event.target.value)}
              className="field-box font-normal"
            />
          </label>
        </div>
        <p aria-live="polite" className="text-sm text-soft">
          {isSending
            ? "The picture is being sent…"
            : found === undefined
              ? "Looking for pictures…"
              : found.length === 0
                ? "No picture has this name."
                : `${found.length} pictures, the newest first.`}
        </p>
        <ul className="grid max-h-[45dvh] grid-cols-2 gap-3 overflow-y-auto p-1 sm:grid-cols-4">
          {found?.map(picture => (
            <li key={picture.id}>
              <button
                type="button"
                onClick={() => onChoose(picture)}
                className="grid w-full gap-1 rounded-[3px] border border-rule p-1.5 text-start hover:border-ink"
              >
                <img
                  {...pictureSources(picture)}
                  sizes="10rem"
                  alt=""
                  width={picture.width}
                  height={picture.height}
                  loading="lazy"
                  className="aspect-square w-full rounded-[2px] bg-quiet-wash object-cover"
                />
                <span className="truncate text-sm">{picture.name}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}
