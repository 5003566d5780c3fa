import { siteTag } from "@/domain/cache-tags"
import { documentAddress } from "../addresses"
import { problem } from "../problem"

export const dynamic = "force-dynamic"

export const GET = () =>
  problem({
    status: 404,
    detail: `Nothing is here. What there is stands in ${documentAddress}.`,
    tags: [siteTag],
  })
