import { once } from "node:events"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import type { APIRequestContext } from "@playwright/test"
import ICAL from "ical.js"
import { openCurtain } from "./curtain"
import { expect, test } from "./test"

const curtain = openCurtain()

/** The events of a calendar at an address. */
async function eventsAt(request: APIRequestContext, address: string) {
  const answer = await request.get(address)
  expect(answer.headers()["content-type"]).toBe("text/calendar; charset=utf-8")
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()))
  return calendar.getAllSubcomponents("vevent").map(event => new ICAL.Event(event))
}

test("A reader narrows a list and follows exactly what is left", async ({ page, request }) => {
  await page.goto("/en/news")
  await page.getByRole("navigation", { name: "Topic" }).getByRole("link").first().click()
  await expect(page).toHaveURL(/\?topic=/)
  const shown = await page
    .locator("main ol h3 a")
    .evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href))
  const total = Number((await page.getByText(/texts?, newest first/).textContent())?.match(/^\d+/)?.[0])
  const follow = page.getByRole("navigation", { name: "Follow this list" })

  const json = await request.get(
    (await follow.getByRole("link", { name: "JSON Feed" }).getAttribute("href")) ?? "",
  )
  expect(json.headers()["content-type"]).toBe("application/feed+json; charset=utf-8")
  const { items, home_page_url } = await json.json()
  expect(home_page_url).toBe(page.url())
  const told: string[] = items.map(({ url }: { url: string }) => url)
  expect(told).toHaveLength(Math.min(30, total))
  expect(shown.length).toBeGreaterThan(0)
  expect(told.slice(0, shown.length)).toEqual(shown)

  for (const [type, name] of [
    ["application/atom+xml", "Atom"],
    ["application/rss+xml", "RSS"],
  ] as const) {
    const named = await page.locator(`link[type="${type}"]`).getAttribute("href")
    const linked = await follow.getByRole("link", { name }).getAttribute("href")
    expect(named?.endsWith(linked ?? "-")).toBe(true)
    const answer = await request.get(named ?? "")
    expect(answer.headers()["content-type"]).toBe(`${type}; charset=utf-8`)
    expect((await answer.text()).match(/<(entry|item) /g)).toHaveLength(told.length)
    const again = await request.get(named ?? "", {
      headers: { "if-none-match": answer.headers().etag ?? "" },
    })
    expect(again.status()).toBe(304)
  }
  for (const address of ["/en/rss.xml", "/fr/atom.xml", "/en/search/feed.json?q=water", "/ar/calendar.ics"])
    expect((await request.get(address)).status(), address).toBe(200)
  for (const address of [
    "/xx/rss.xml",
    "/en/topics/rss.xml",
    "/en/topics/nothing/rss.xml",
    "/en/news/nothing/event.ics",
  ])
    expect((await request.get(address)).status(), address).toBe(404)
})

test("A program on the web reads feeds and calendars from another origin, and shows their pictures", async ({
  page,
  baseURL,
}) => {
  const elsewhere = createServer((_, response) => response.setHeader("content-type", "text/html").end("<p>"))
  await once(elsewhere.listen(0, "127.0.0.1"), "listening")
  await page.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`)
  const read = (address: string) =>
    page.evaluate(async address => (await fetch(address)).text(), `${baseURL}${address}`)
  expect(await read("/en/rss.xml")).toContain("<rss")
  expect(await read("/en/events/calendar.ics")).toContain("BEGIN:VCALENDAR")
  const { items } = JSON.parse(await read("/en/feed.json")) as { items: { image?: string }[] }
  const { image } = items.find(({ image }) => image) ?? {}
  const width = await page.evaluate(async address => {
    const picture = new Image()
    picture.src = `${address}`
    await picture.decode()
    return picture.naturalWidth
  }, image)
  expect(width).toBeGreaterThan(100)
  await expect(read("/en")).rejects.toThrow("Failed to fetch")
  elsewhere.close()
})

test("An event is changed, cancelled and taken down, and calendars hear of it", async ({ page, request }) => {
  const { diego, lena, noor } = curtain.people
  const publish = async (editionId: number) => {
    await curtain.behind.step(diego, editionId, "submit")
    await curtain.behind.step(lena, editionId, "approve")
    await curtain.behind.step(noor, editionId, "publish_now")
  }
  const times = { startsAt: "2031-03-29T09:00", endsAt: "2031-03-30T17:00", timeZone: "Europe/Zurich" }
  const text = await curtain.behind.writeDraft(diego, {
    kind: "event",
    title: "Fair of followers",
    content: times,
  })
  await publish(text.editionId)
  const address = `/en/events/${await curtain.behind.slugOf(text.languageVersionId)}`
  const [first] = await eventsAt(request, `${address}/event.ics`)
  expect(first).toMatchObject({ summary: "Fair of followers", sequence: 0 })
  expect(first?.startDate.toString()).toBe("2031-03-29T09:00:00")
  const uid = first?.uid
  const inList = async () =>
    (await eventsAt(request, "/en/events/calendar.ics")).find(each => each.uid === uid)
  expect(await inList()).toBeDefined()
  for (const file of ["rss.xml", "atom.xml", "feed.json"])
    expect(await (await request.get(`/en/events/${file}?year=2031`)).text()).toMatch(/29\s?–\s?30 March 2031/)
  const { stories } = await (await request.get("/api/v1/stories?kind=event&year=2031")).json()
  expect(stories[0]).toMatchObject({
    title: "Fair of followers",
    days: { from: "2031-03-29", to: "2031-03-30" },
  })
  await page.goto("/en/events?year=2031")
  await expect(page.getByRole("heading", { name: "Coming", level: 2 })).toBeVisible()
  await expect(page.locator("main ol h3")).toHaveText("Fair of followers")
  // the calendar is offered while it is empty, as a subscription; and not of what is past
  await page.goto("/ar/events?topic=nothing-yet")
  await expect(page.locator('a[href^="webcal:"]').first()).toHaveAttribute(
    "href",
    /^webcal:\/\/[^/]+\/ar\/events\/calendar\.ics\?topic=nothing-yet$/,
  )
  await page.goto("/en/events?year=2026&kind=event")
  await expect(page.getByRole("main").getByRole("heading", { name: "Past", level: 2 })).toBeVisible()

  const next = await curtain.behind.beginNextEdition(diego, { languageVersionId: text.languageVersionId })
  await curtain.behind.rewrite(diego, next, { ...text.content, ...curtain.behind.small, cancelled: true })
  expect((await inList())?.sequence).toBe(0)
  await publish(next)
  for (const event of [await inList(), (await eventsAt(request, `${address}/event.ics`))[0]]) {
    expect(event).toMatchObject({ uid, sequence: 1, summary: "Cancelled: Fair of followers" })
    expect(event?.component.getFirstPropertyValue("status")).toBe("CANCELLED")
  }
  const told = await (await request.get(`/api/v1/stories/${text.storyId}/en`)).json()
  expect(told.event.isCancelled).toBe(true)
  await page.goto(address)
  await expect(page.getByText("This event has been cancelled.")).toBeVisible()
  await expect(page.getByRole("link", { name: "Add to calendar" })).toHaveAttribute(
    "href",
    `${address}/event.ics`,
  )

  await curtain.behind.step(noor, next, "take_down", { reason: "It was wrong." })
  expect(await inList()).toBeUndefined()
  expect((await request.get(`${address}/event.ics`)).status()).toBe(410)
})
