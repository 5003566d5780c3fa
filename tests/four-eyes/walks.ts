import type { Sql } from "postgres"
import { randomFrom } from "@/bench/random"
import { addPerson } from "@/db/commands/add-person"
import { type Person, roleNames } from "@/domain/roles"
import { noCounts, walk } from "./walk"

/** People with every set of roles. */
export async function everySetOfRoles() {
  const people: Person[] = []
  for (let set = 1; set < 2 ** roleNames.length; set++) {
    const roles = roleNames.filter((_, place) => set & (2 ** place))
    const account = {
      name: `Only ${roles}`,
      email: `${roles.join("-")}@walk.example.org`,
      roles,
      timeZone: "UTC",
    }
    people.push(await addPerson(account, "no password opens this"))
  }
  return people
}

/** Some pictures to choose from, ids 1 to 6 in a database that has none yet, and who uploaded which. */
export async function addPictures(app: Sql, people: readonly Person[]) {
  const uploaders = people.filter(({ roles }) => roles.includes("writer") || roles.includes("editor"))
  const uploaded = new Map<string, number>()
  for (let number = 1; number <= 6; number++) {
    const uploader = uploaders[(number * 5) % uploaders.length] as Person
    const [picture] = await app`insert into images (sha256, width, height, name, uploaded_by)
      values (${`walk ${number}`}, 1600, 1067, ${`${number}.jpg`}, ${uploader.id}) returning id::text`
    uploaded.set(String(picture?.id), uploader.id)
    for (const { id } of uploaders) // all may choose it; only the first is its uploader
      if (id !== uploader.id)
        await app`insert into image_uploads (image_id, user_id, name) values (${picture?.id}, ${id}, 'same.jpg')`
  }
  return uploaded
}

type Wish = {
  app: Sql
  people: readonly Person[]
  uploaders: ReadonlyMap<string, number>
  seed: number
  count: number
  milliseconds?: number
}

const steps = 30
/** On however slow a machine. */
const atLeast = 30

/**
 * So many walks, or as many as there is time for, some at once. The first that the oracle does not agree with is thrown
 * with its seed.
 */
export async function walks({
  people,
  seed,
  count,
  milliseconds = Number.POSITIVE_INFINITY,
  ...means
}: Wish) {
  const counts = noCounts()
  const begun = performance.now()
  let next = seed
  const walkOn = async () => {
    while (next < seed + count && (next < seed + atLeast || performance.now() - begun < milliseconds)) {
      const own = next++
      await walk(people, { ...means, random: randomFrom(own), counts, steps }).catch(error => {
        throw new Error(`Walk ${own}: ${(error as Error).message}`, { cause: error })
      })
    }
  }
  await Promise.all(Array.from({ length: 4 }, walkOn))
  return { ...counts, walks: next - seed }
}
