import type { APIRequestContext, Page } from "@playwright/test"
import type { CastName } from "@/demonstration/cast"
import { mayRedirect, maySeeReaders } from "@/domain/permission"
import { type Role, roleNames } from "@/domain/roles"
import { baseURL } from "./setting"
import { openDatabase, signIn } from "./stage"
import { expect, test } from "./test"

/** Role × page and role × action of old addresses and readers, as plain requests against the running product. */

const one: Record<Role, CastName> = {
  writer: "claire",
  editor: "noor",
  reviewer: "lena",
  administrator: "tomas",
}
const own = `/matrix-${Date.now().toString(36)}`

let close: () => Promise<void>
let behind: typeof import("./behind")
let id: number
test.beforeAll(async () => {
  close = await openDatabase()
  behind = await import("./behind")
  const { addOldAddress } = await import("@/db/commands/old-addresses")
  await addOldAddress((await behind.people()).noor, { from: own, to: "/en/news" })
  id = (await behind.oldAddress(own))?.id ?? 0
  await behind.missed(`${own}/missed`)
  const { putAside } = await import("@/db/commands/missed-addresses")
  await putAside((await behind.people()).noor, { address: `${own}/aside` })
})
test.afterAll(() => close())

const pages = () =>
  [
    ["/desk/addresses", mayRedirect],
    ["/desk/addresses/new", mayRedirect],
    ["/desk/addresses/import", mayRedirect],
    [`/desk/addresses/${id}`, mayRedirect],
    ["/desk/missed", mayRedirect],
    ["/desk/missed?pile=aside", mayRedirect],
    ["/desk/readers", maySeeReaders],
  ] as const

/** What a form that has these words carries to name its action and its target. */
async function hiddenIn(page: Page, address: string, words: string) {
  const html = await (await page.request.get(address)).text()
  const form = html.split("<form").find(part => part.split("</form>")[0]?.includes(words)) ?? ""
  const fields = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
    /name="([^"]*)"/.exec(input)?.[1] ?? "",
    (/value="([^"]*)"/.exec(input)?.[1] ?? "").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
  ])
  expect(fields.length, `${address} has a form with ${words}`).toBeGreaterThan(0)
  return Object.fromEntries(fields) as Record<string, string>
}

const post = (request: APIRequestContext, address: string, fields: Record<string, string>) =>
  request.post(address, {
    maxRedirects: 0,
    headers: { "sec-fetch-site": "same-origin", origin: baseURL },
    multipart: fields,
  })

test("each role sees and does what is its own, and a stranger nothing", async ({ browser, playwright }) => {
  test.setTimeout(120_000)
  const editor = await (await browser.newContext()).newPage()
  await signIn(editor, "noor")
  const list = `/desk/addresses?search=${own}`
  const remove = { ...(await hiddenIn(editor, list, "Remove it")), id: String(id) }
  const everything = [
    [
      "/desk/addresses/new",
      { ...(await hiddenIn(editor, "/desk/addresses/new", "Lead it on")), from: `${own}/new`, to: "/fr" },
    ],
    [
      `/desk/addresses/${id}`,
      { ...(await hiddenIn(editor, `/desk/addresses/${id}`, "Change it")), from: own, to: "/fr" },
    ],
    [
      "/desk/addresses/import",
      {
        ...(await hiddenIn(editor, "/desk/addresses/import", "See what it would do")),
        pasted: `${own}/pasted,/fr`,
      },
    ],
    ["/desk/addresses", remove],
    ["/desk/missed", await hiddenIn(editor, `/desk/missed?search=${own}`, "Put aside")],
    ["/desk/missed", await hiddenIn(editor, `/desk/missed?pile=aside&search=${own}`, "Bring back")],
  ] as const
  const before = await behind.oldAddress(own)

  const stranger = await playwright.request.newContext({ baseURL })
  for (const [address] of pages())
    expect((await stranger.get(address, { maxRedirects: 0 })).headers().location, address).toContain(
      "/sign-in",
    )
  for (const [address, fields] of everything)
    expect(await (await post(stranger, address, fields)).text(), address).toContain("You are signed out")
  await stranger.dispose()

  for (const role of roleNames) {
    const page = await (await browser.newContext()).newPage()
    await signIn(page, one[role])
    for (const [address, roles] of pages())
      expect((await page.request.get(address)).status(), `${role} at ${address}`).toBe(
        roles.includes(role) ? 200 : 404,
      )
    for (const address of ["/desk/addresses/0", "/desk/addresses/999999", "/desk/addresses/x"])
      expect((await page.request.get(address)).status(), `${role} at ${address}`).toBe(404)
    if (!mayRedirect.includes(role)) {
      const { id: person } = (await behind.people())[one[role]]
      for (const [address, fields] of everything)
        await post(page.request, address, { ...fields, person: String(person) })
      expect(await behind.oldAddress(own), role).toEqual(before)
      expect(await behind.oldAddress(`${own}/new`), role).toBeUndefined()
      expect(await behind.isAside(`${own}/missed`), role).toBeUndefined()
      expect(await behind.isAside(`${own}/aside`), role).toBe(true)
    }
    await page.context().close()
  }

  for (const [address, fields] of [everything[0], everything[1], ...everything.slice(3)])
    expect((await post(editor.request, address, fields)).headers().location, address).toContain("done=")
  expect(await behind.oldAddress(`${own}/new`)).toBeDefined()
  expect(await behind.oldAddress(own)).toBeUndefined()
  expect(await behind.isAside(`${own}/missed`)).toBe(true)
  expect(await behind.isAside(`${own}/aside`)).toBe(false)
  await editor.context().close()
})
