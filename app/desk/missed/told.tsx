import { Notice } from "@/components/ui/notice"

/** What was just done. */
export function Told({ done }: { done: unknown }) {
  if (done === "aside")
    return <Notice tone="done">It is put aside, and stays so when it is asked for again.</Notice>
  if (done === "back") return <Notice tone="done">It counts among what readers miss.</Notice>
  if (done !== "add") return null
  return (
    <Notice tone="done">
      Whoever comes by it is led on from now on. It stands among the{" "}
      <a href="/desk/addresses" className="link">
        old addresses
      </a>
      .
    </Notice>
  )
}
