import type { CastName } from "@/demonstration/cast"
import type { Person } from "@/domain/roles"
import { openDatabase } from "./stage"
import { test } from "./test"

type Curtain = { behind: typeof import("./behind"); people: Record<CastName, Person> }

/** For a file whose journeys look behind the curtain: opens the running product's database before the first of them. */
export function openCurtain(): Curtain {
  const curtain = {} as Curtain
  let close = async () => {}
  test.beforeAll(async () => {
    close = await openDatabase()
    curtain.behind = await import("./behind")
    curtain.people = await curtain.behind.people()
  })
  test.afterAll(() => close())
  return curtain
}
