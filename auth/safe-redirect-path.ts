import { placeHere } from "@/domain/destination"
import { isDeskRoute } from "./desk-routes"

/** The page of the desk that a request or a form names; the desk itself for anything else. */
export function safeRedirectPath(to = "/desk"): string {
  const place = placeHere(to)
  const [path = ""] = place?.split(/[?#]/, 1) ?? []
  return place && isDeskRoute(path) ? place : "/desk"
}
