import type { CastName } from "@/demonstration/cast"
import type { Person } from "@/domain/roles"
import type { BenchDatabase } from "../database"
import type { layLine } from "../line"
import type { Site } from "../product"
import type { Random } from "../random"
import type { PicturedText } from "./pictures"

/** What an experiment plays with: two web processes on one database, and texts that nobody has published yet. */
export type Scene = {
  sites: Site[]
  /** Starts the web process anew that was `site`. */
  startAgain: (site: Site) => Promise<Site>
  database: BenchDatabase
  /** What the web processes reach the database by, where the experiment says so; this process has a way of its own. */
  line: Awaited<ReturnType<typeof layLine>>
  people: Record<CastName, Person>
  texts: PicturedText[]
  random: Random
  /** A port for a server of the experiment's own. */
  port: number
}

/** A line of the report. */
export type Finding = { what: string; found: string; aim: string }

export type Experiment = {
  name: string
  title: string
  /** How long it may take. */
  seconds: number
  isOverLine?: boolean
  play: (scene: Scene) => Promise<Finding[]>
}
