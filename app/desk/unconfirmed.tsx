import { UnconfirmedNotice } from "@/components/desk/unconfirmed-notice"
import { unconfirmedOf } from "@/db/queries/desk/unconfirmed"
import type { Person } from "@/domain/roles"

/** Which servers may still show pages with one of these tags as they were before the last change. */
export async function Unconfirmed({ tags, person }: { tags: readonly string[]; person: Person }) {
  return <UnconfirmedNotice instances={await unconfirmedOf(tags)} zone={person.timeZone} now={new Date()} />
}
