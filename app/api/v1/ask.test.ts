import { expect, test } from "vitest"
import { ask } from "./ask"
import { readCursor, writeCursor } from "./cursor"
import { storiesQuestion, textPath } from "./questions"

const stories = ask({ query: storiesQuestion }, async asked => Response.json(asked))
const asking = async (query: string) => {
  const answer = await stories(new Request(`http://localhost/api/v1/stories?${query}`), {
    params: Promise.resolve({}),
  })
  return { status: answer.status, body: await answer.json() }
}

test("what is not asked for has its usual value", async () => {
  expect(await asking("")).toEqual({ status: 200, body: { language: "en", limit: 20 } })
  expect(await asking("limit=100&kind=news&q=+fair%00work+")).toMatchObject({
    body: { limit: 100, q: "fair work" },
  })
})

test("people are asked for by whatever letters their names have", async () => {
  for (const person of ["ozge-berber-agtas", "नरेन्द्र-देवी", "ada-🐝"])
    expect(await asking(new URLSearchParams({ person }).toString())).toMatchObject({ body: { person } })
})

for (const [query, name, detail] of [
  ["person=two%20words", "person", "This is no slug."],
  ["colour=red", "colour", "There is no such parameter. There are language, kind"],
  ["kind=news&kind=event", "kind", "It can be given once."],
  ["kind%5B%5D=news", "kind[]", "There is no such parameter."],
  ["kind=poem", "kind", "It must be one of news, interview"],
  ["topic=a%27b", "topic", "This is no slug."],
  ["year=19", "year", "A year has four digits."],
  ["limit=0", "limit", "A limit is a whole number from 1 to 100."],
  ["limit=101", "limit", "A limit is a whole number from 1 to 100."],
  ["limit=1e2", "limit", "A limit is a whole number from 1 to 100."],
  ["limit=ten", "limit", "A limit is a whole number from 1 to 100."],
  ["limit=", "limit", "A limit is a whole number from 1 to 100."],
  ["q=%00", "q", "Search for at least one word."],
  ["cursor=abc", "cursor", "This cursor is none of ours."],
  ["updated-since=yesterday", "updated-since", "An instant is written in UTC"],
  ["updated-since=0000-01-01T00:00:00Z", "updated-since", "An instant is written in UTC"],
] as const)
  test(`${query} is refused, and the parameter named`, async () => {
    const { status, body } = await asking(query)
    expect(status).toBe(400)
    expect(body).toMatchObject({ type: "about:blank", status: 400, title: "Bad Request" })
    expect(body.parameters).toHaveLength(1)
    expect(body.parameters[0].name).toBe(name)
    expect(body.parameters[0].detail).toContain(detail)
    expect(body.detail).toContain(`${name}: `)
  })

test("an address that no story can have is one where nothing is", async () => {
  const text = ask({ path: textPath, query: storiesQuestion }, async () => Response.json({}))
  const answer = await text(new Request("http://localhost/"), {
    params: Promise.resolve({ id: "0x1", language: "en" }),
  })
  expect(answer.status).toBe(404)
})

test("a cursor is read as it was written, and nothing else is one", () => {
  const place = { at: "2026-11-23T09:30:00.123456Z", textId: 12 }
  expect(readCursor(writeCursor(place))).toEqual(place)
  const own = { part: 3, seenAt: "2026-11-24T00:00:00.000001Z" }
  expect(readCursor(writeCursor({ ...place, own }))).toEqual({ ...place, own })
  expect(writeCursor({ ...place, textId: 999_999_999_999_999, own }).length).toBeLessThanOrEqual(100)
  for (const wrong of [
    { ...own, part: 5 },
    { ...own, seenAt: "2026-13-24T00:00:00.000001Z" },
  ])
    expect(readCursor(writeCursor({ ...place, own: wrong }))).toBeUndefined()
  for (const at of ["2026-02-30T09:30:00.123456Z", "0000-01-01T00:00:00.000000Z", "now"])
    expect(readCursor(writeCursor({ ...place, at }))).toBeUndefined()
})
