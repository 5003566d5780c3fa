import { sql } from "drizzle-orm"
import { describe, expect, test } from "vitest"
import { asOwner } from "@/db/as-owner"
import { appDb, rows } from "@/db/client"
import { gatherTestCast, someText, writeDraft } from "@/tests/factories"

/** What counts as the same words, wherever they stand and however they are set. */

async function passagesOf(words: string) {
  const content = JSON.stringify({ body: someText(words) })
  const [row] = await rows<{ passages: string[] }>(
    appDb(),
    sql`select passages_of(${content}::jsonb)::text[] as passages`,
  )
  return row?.passages ?? []
}

async function expectShared(one: string, other: string, isShared: boolean) {
  const held = await passagesOf(one)
  const shared = (await passagesOf(other)).some(passage => held.includes(passage))
  expect(shared, `${JSON.stringify(one)} and ${JSON.stringify(other)}`).toBe(isShared)
}

const jars = "The minister took seven jars of honey and paid for none"
const before = "Prices rose again this spring"
const after = "Then he left the town in a hurry"

describe("the same words", () => {
  test("in other spaces, and with signs that nobody sees", async () => {
    for (const space of ["\u00a0", "\u202f", "\u2009", "  ", "\t"])
      await expectShared(jars, jars.replaceAll(" ", space), true)
    for (const sign of ["\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u200e", "\u200f"]) {
      await expectShared(jars, jars.replace("took", `to${sign}ok`), true)
      await expectShared(jars, `${sign}${jars}${sign}`, true)
      await expectShared(jars, `${before}.${sign}${jars}.${sign} ${after}.`, true)
    }
  })

  test("in another form of the same letters", async () => {
    await expectShared(`${jars} à là`.normalize("NFC"), `${jars} à là`.normalize("NFD"), true)
    await expectShared(jars, jars.replace("st", "\ufb06").toUpperCase(), true)
    await expectShared("وقد أخذ الوزير سبع جرار من العسل", "وقد أخــذ الوَزير سبع جرار من العسل", true)
  })

  test("with other quotation marks, apostrophes and dashes, inside or around them", async () => {
    for (const [open, close] of ["“”", "„“", "«»", "‘’", "‚‘", "''", '""', "「」"].map(pair => [...pair])) {
      await expectShared(jars, jars.replace("took", `${open}took${close}`), true)
      await expectShared(jars, `${open}${jars}.${close} ${after}.`, true)
      await expectShared(jars, `${before}: ${open}${jars}${close}. ${after}.`, true)
      await expectShared(jars, `${open}${before}.${close} ${jars}.`, true)
    }
    for (const apostrophe of ["’", "ʼ", "`", "′"])
      await expectShared(`${jars}, didn't he`, `${jars}, didn${apostrophe}t he`, true)
    await expectShared(`${jars} in mid-May`, `${jars} in mid‑May`, true)
  })

  test("as a sentence or a clause of others, whatever ends it", async () => {
    for (const end of [".", "!", "?", "…", "...", ":", ";", "؟", "۔", "‼", "。", " –", " —", " -", "—"]) {
      await expectShared(jars, `${jars}${end} ${after}.`, true)
      await expectShared(jars, `${before}${end} ${jars}.`, true)
      await expectShared(jars, `${jars}${end}`, true)
    }
    await expectShared(`${before}: ${jars}.`, `${before}. ${jars[0]}${jars.slice(1)}.`, true)
  })

  test("with a note to them", async () => {
    for (const note of [" [1]", "[12]", "¹", "*", "†", " [a]"]) {
      await expectShared(jars, `${before}. ${jars}${note}. ${after}.`, true)
      await expectShared(jars, `${before}. ${jars}.${note} ${after}.`, true)
    }
  })

  test("as lines of a paragraph", async () => {
    for (const end of ["\n", "\r\n", "\u2028"]) await expectShared(jars, `${before}${end}${jars}`, true)
  })

  test("as a link among others", async () => {
    const link = "https://example.org/reports/2026"
    await expectShared(`See ${link}, page 3`, `It is told (${link}).`, true)
  })
})

describe("other words", () => {
  test("are other words", async () => {
    await expectShared(jars, jars.replace("seven", "eight"), false)
    await expectShared(`${jars} 12`, `${jars} 13`, false)
    await expectShared(`${before}. ${jars}.`, `${after}. ${jars} at all.`, false)
  })

  test("are any of fewer than twenty letters and digits", async () => {
    expect(await passagesOf("He paid for none: of it")).toEqual([])
    expect(await passagesOf("— — He paid “for” none, of it … !")).toEqual([])
    expect(await passagesOf("He paid for none of them at all")).toHaveLength(1)
  })

  test("are not made by a point inside a number or an address", async () => {
    expect(await passagesOf("It cost them about 3.5 million in the end")).toHaveLength(1)
  })
})

test("what was not noted is noted as it would have been", async () => {
  const { diego } = await gatherTestCast()
  for (let n = 0; n < 3; n++)
    await writeDraft(diego, { title: `Text ${n}`, content: { body: someText(jars) } })
  await asOwner(async tx => {
    const noted = await rows(tx, all)
    expect(noted.length).toBeGreaterThan(3)
    await tx.execute(sql`truncate revision_passages`)
    await tx.execute(sql`select note_missing_passages()`)
    expect(await rows(tx, all)).toEqual(noted)
  })
})

const all = sql`select revision_id, passages::text, introduced::text from revision_passages order by revision_id`
