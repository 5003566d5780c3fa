import { expect, test } from "vitest"
import { breadcrumbs } from "./breadcrumbs"
import { collection } from "./collection"
import { website } from "./website"

test("the way to a page begins at home", () => {
  const trail = [{ name: "News", address: "/en/news" }]
  expect(breadcrumbs("en", trail).itemListElement).toMatchObject([
    { position: 1, name: "Home", item: expect.stringMatching(/\/en$/) },
    { position: 2, name: "News", item: expect.stringMatching(/\/en\/news$/) },
  ])
})

test("a further page of a list goes on counting", () => {
  const items = [{ title: "Honey", href: "/en/news/honey" }]
  const page = { language: "en", name: "News", address: "/en/news/page/3", items } as const
  expect(collection({ ...page, total: 21, before: 20 }).mainEntity).toMatchObject({
    numberOfItems: 21,
    itemListElement: [{ position: 21, name: "Honey", url: expect.stringMatching(/\/en\/news\/honey$/) }],
  })
})

test("the site says how it is searched in each language", () => {
  expect(website("fr").potentialAction.target.urlTemplate).toMatch(/\/fr\/search\?q=\{search_term_string\}$/)
})
