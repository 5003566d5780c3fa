import { placeHere } from "@/domain/destination"
import { isDeskPage } from "./desk-pages"

/** The page of the desk that a request or a form names; the desk itself for anything else. */
export function safeDestination(to = "/desk"): string {
  const place = placeHere(to)
  const [path = ""] = place?.split(/[?#]/, 1) ?? []
  return place && isDeskPage(path) ? place : "/desk"
}
