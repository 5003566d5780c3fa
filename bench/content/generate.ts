import postgres, { type TransactionSql } from "postgres"
import { putReference, putTerms } from "@/db/commands/put-terms"
import { countries } from "@/db/reference/countries"
import { regions } from "@/db/reference/regions"
import { series, topics } from "@/demonstration/terms"
import { roleNames } from "@/domain/roles"
import { randomFrom } from "../random"
import { copyRows } from "./copy-rows"
import { addPictures, loading, termsIn } from "./load"
import { gatherPeople, type People } from "./people"
import { noRows, type Rows, tableNames, tables } from "./rows"
import { tellStory } from "./tell-story"
import type { Cast } from "./world"

const storiesAtOnce = 500

type Wish = { stories: number; seed: number }

/**
 * Fills a migrated, empty database. People and terms come by the product's own commands; stories by COPY with the
 * triggers off, as the rows that the commands would have written over years. Constraints check them here too.
 */
export async function generate(url: string, wish: Wish): Promise<People> {
  const people = await gatherPeople()
  await putReference({ regions, countries })
  await putTerms("topics", topics)
  await putTerms("series", series)
  const owner = postgres(url, { max: 1, onnotice() {} })
  try {
    await owner.begin(tx => writeStories(tx, people, wish))
    await owner`vacuum analyze` // what autovacuum would do within minutes
  } finally {
    await owner.end()
  }
  return people
}

async function writeStories(tx: TransactionSql, people: People, { stories, seed }: Wish) {
  const pictures = Math.max(50, Math.round(stories / 10))
  await addPictures(tx, pictures)
  const cast = Object.fromEntries(roleNames.map(role => [role, people[role].map(({ id }) => id)])) as Cast
  const [{ now }] = await tx<[{ now: Date }]>`select now()`
  const world = { random: randomFrom(seed), pictures, cast, now, terms: await termsIn(tx) }
  const counts = Object.fromEntries(tableNames.map(name => [name, 0])) as Record<keyof Rows, number>
  const newId = (table: keyof Rows) => ++counts[table]

  await loading(tx, async () => {
    for (let told = 0; told < stories; told += storiesAtOnce) {
      const rows = noRows()
      for (let index = told; index < Math.min(told + storiesAtOnce, stories); index++)
        tellStory({ rows, newId }, world)
      for (const name of tableNames) await copyRows(tx, tables[name], rows[name])
    }
  })
}
