import { permanentRedirect } from "next/navigation"
import { narrowedAddress } from "@/domain/list-address"
import { readFilter } from "@/domain/list-filter"
import { readSlug } from "./parameters"

/** The parameters of a list, as our server wrote them into the path for the framework. */
export const readNarrowed = (filter: string) => readSlug(filter)

/** A first page has no number in its address. */
export function redirectFromPageOne(list: string, query: string) {
  const parameters = new URLSearchParams(query)
  if (parameters.get("page") === "1") permanentRedirect(narrowedAddress(list, readFilter(parameters)))
}
