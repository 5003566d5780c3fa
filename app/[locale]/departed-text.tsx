import { permanentRedirect } from "next/navigation"
import { type Address, departureFrom } from "@/db/queries/live/text"
import { storyTag } from "@/domain/cache-tags"
import { tagPage } from "@/platform/tag-page"
import { GonePage } from "./gone-page"
import { NotFoundPage } from "./not-found-page"
import { textElsewhere } from "./text-elsewhere"

/** `addressOf`: where this page is once its text has another address. */
type Props = { address: Address; addressOf: (renamed: Address) => string }

/** What became of a text that is not at its address: taken down, moved, renamed, or never there. */
export async function DepartedText({ address, addressOf }: Props) {
  const departure = await departureFrom(address)
  if (departure) await tagPage(storyTag(departure.storyId)) // its next name is not this address's own affair
  if (departure?.is === "redirect") permanentRedirect(departure.to)
  if (departure?.is === "renamed") permanentRedirect(addressOf({ ...address, slug: departure.slug }))
  if (departure) return <GonePage locale={address.language} kind={address.kind} departure={departure} />
  return <NotFoundPage locale={address.language} elsewhere={await textElsewhere(address)} />
}
