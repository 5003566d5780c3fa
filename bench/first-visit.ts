import type { Page, Request } from "@playwright/test"

export type Visit = { bytes: Record<string, number>; addresses: string[] }

/** What a browser fetches that has never been here: the bytes of the bodies as they are sent, by kind. */
export async function firstVisit(page: Page, address: string): Promise<Visit> {
  const requests: Request[] = []
  page.on("requestfinished", request => requests.push(request))
  await page.goto(address, { waitUntil: "networkidle" })
  const bytes: Record<string, number> = { all: 0 }
  for (const request of requests) {
    const { responseBodySize } = await request.sizes()
    const kind = request.resourceType()
    bytes[kind] = (bytes[kind] ?? 0) + responseBodySize
    if (kind !== "image") bytes.all = (bytes.all ?? 0) + responseBodySize
  }
  return { bytes, addresses: requests.map(request => request.url()) }
}
