import { notFound } from "next/navigation"
import { requireActor } from "@/auth/actor"

/** An address at the desk where nothing is: the desk's own words for it. */
export default async function NowherePage() {
  await requireActor()
  notFound()
}
