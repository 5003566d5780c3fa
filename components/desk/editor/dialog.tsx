import { type ReactNode, useEffect, useRef } from "react"

type Props = { title: string; onClose: () => void; children: ReactNode }

/** The browser's own dialog: it holds the focus, closes on Escape, and gives the focus back. */
export function Dialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      className="m-auto w-[min(44rem,calc(100vw-2rem))] rounded-[4px] border border-rule bg-card p-5 text-ink backdrop:bg-stage/60 sm:p-6"
    >
      <div className="mb-4 flex items-start justify-between gap-4">
        <h2 className="title text-2xl">{title}</h2>
        <button
          type="button"
          onClick={() => dialog.current?.close()}
          className="rounded-[3px] border border-rule px-3 py-1 text-sm font-semibold hover:border-ink"
        >
          Close
        </button>
      </div>
      {children}
    </dialog>
  )
}
