import { expect, test } from "vitest"
import { siteSocialAddress, socialAddress } from "@/app/[locale]/sections"
import { picturedAt } from "./pictured"

const pathOf = (address: string) => address.split("/").slice(2).map(decodeURIComponent)

test("a text's picture is found again by its address, whatever its slug ends in", () => {
  for (const slug of ["honey", "honey-2017", "مقابلة-1", "a.png"]) {
    const address = { language: "en", kind: "interview", slug } as const
    const found = { of: "text", address, edition: 12 }
    expect(picturedAt(pathOf(socialAddress({ ...address, edition: 12 })))).toEqual(found)
    const answer = "q-abcd"
    expect(picturedAt(pathOf(socialAddress({ ...address, edition: 12, answer })))).toEqual({
      ...found,
      answer,
    })
  }
})

test("so is the site's", () => {
  expect(picturedAt(pathOf(siteSocialAddress("fr")))).toEqual({ of: "site", language: "fr" })
})

test.each([
  "xx.png",
  "en",
  "en/news/honey.png",
  "en/news/honey-0.png",
  "en/regions/africa-1.png",
  "en/news/b-1/q-abcd/x.png",
])("%s is none", path => expect(picturedAt(path.split("/"))).toBeUndefined())
