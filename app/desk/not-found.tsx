import { PageHead } from "@/components/desk/page-head"
import { buttonLook } from "@/components/ui/button"

export const metadata = { title: "Not found" }

export default function DeskNotFound() {
  return (
    <>
      <PageHead title="There is no such page, or it is not yours to see" />
      <p className="mb-5 max-w-prose">
        Writers see their own stories and those that they wrote in. If somebody sent you this address, ask
        them to check it.
      </p>
      <a href="/desk/stories" className={buttonLook.plain}>
        Go to the stories
      </a>
    </>
  )
}
