import type { Person } from "@/domain/roles"
import { startPublisher, startWeb } from "../product"
import type { Random } from "../random"
import type { Stage } from "../stage"
import type { Text } from "../texts"
import { warmUp } from "../visitor"
import { type Damage, wreak } from "./chaos"
import { readClock } from "./clock"
import { schedule } from "./schedules"
import { type SideEffects, settled, sideEffects } from "./side-effects"
import { type Sighting, watch, watchesFor } from "./watcher"

export type Phase = {
  name: string
  title: string
  texts: number
  /** How many of them are looked for all the time. */
  closely: number
  /** How long the instants are spread over; 0 for all at once. */
  seconds: number
  /** For each process, by how many seconds its clock is wrong. */
  webs: number[]
  publishers: number[]
  isChaotic?: boolean
}

export type Outcome = {
  phase: Phase
  sightings: Sighting[]
  effects: SideEffects
  /** What was written down and announced before a publisher came at last. */
  effectsBefore?: SideEffects
  damage?: Damage
  clockDoubt: number
}

type Play = { stage: Stage; texts: Text[]; editor: Person; bundle: string; random: Random }

/** Plays one phase in a database of its own, in which nothing was scheduled before. */
export async function play(phase: Phase, { stage, texts, editor, bundle, random }: Play): Promise<Outcome> {
  const { database, processes, dataDir, port } = stage
  const databaseUrl = await stage.enterCopy(`phase_${phase.name}`)
  const place = { databaseUrl, dataDir }
  const webs = await Promise.all(
    phase.webs.map((clockShift, index) => startWeb(processes, { ...place, clockShift, port: port + index })),
  )
  const sites = webs.map(web => web.address)
  await Promise.all(sites.map(warmUp))
  const start = (clockShift = 0) => startPublisher(processes, { ...place, clockShift, bundle })
  const publishers = phase.publishers.map(start)
  const delay = () => random.between(0, phase.seconds * 1000)
  const scheduled = await schedule(texts.slice(0, phase.texts), editor, delay)
  const clock = await readClock()
  const instants = scheduled.map(text => text.due)
  const [from, to] = [Math.min(...instants), Math.max(...instants)]
  if (from < clock.now() + 1_500)
    throw new Error("The machine is too slow: the first text is about to fall due.")

  const watches = watchesFor(scheduled, phase.closely, sites, random)
  const [damage, ...sightings] = await Promise.all([
    phase.isChaotic ? wreak({ publishers, start, database, random }, { clock, from, to }) : undefined,
    ...watches.map(each => watch(each, clock)),
  ])
  const effectsBefore = publishers.length === 0 ? await sideEffects() : undefined
  if (effectsBefore) start()
  const effects = await settled()
  clock.stop()
  await processes.endAll()
  return { phase, sightings, effects, effectsBefore, damage, clockDoubt: clock.doubt() }
}
