import type { Sql } from "postgres"
import { beginNextEdition } from "@/db/commands/begin-edition"
import { beginLanguageVersion, beginStory } from "@/db/commands/begin-story"
import { fileStory } from "@/db/commands/file-story"
import { giveUpVersion } from "@/db/commands/give-up-version"
import { planEdition } from "@/db/commands/plan-edition"
import { publishNextDue } from "@/db/commands/publish-due"
import { renameText } from "@/db/commands/rename-text"
import { DomainError } from "@/domain/errors"
import type { Person } from "@/domain/roles"
import { type Action, destination, type Status, transition } from "@/domain/workflow"
import { armIn, expireNow, rewrite, step, versionOf } from "@/tests/factories"
import {
  type Edition,
  giveUp,
  hadPartIn,
  lastNotDiscarded,
  ownIn,
  type Story,
  save,
  type Text,
  wordsOf,
} from "./oracle"
import { contentOf, edited, emptyWords, type Random, sentence, type Words } from "./words"

/** One story's life at the hands of random people, told beside it by the oracle. */
type Walk = {
  story: Story
  people: readonly Person[]
  random: Random
  app: Sql
  counts: Counts
  told: string[]
  /** A few people with all that it takes write in a language each, carry words between them, approve and reopen. */
  isBetweenLanguages: boolean
}
type Turn = Walk & { text: Text; edition: Edition; actor: Person }

/** How often the product let somebody judge and how often it did not, by command and by SQL typed by hand. */
export type Counts = Record<"allowed" | "refused" | "allowedByHand" | "refusedByHand" | "commands", number>
export const noCounts = (): Counts => ({
  allowed: 0,
  refused: 0,
  allowedByHand: 0,
  refusedByHand: 0,
  commands: 0,
})

const judging: readonly Action[] = ["approve", "request_changes", "second_look"]
const closed: readonly Status[] = [
  "published",
  "superseded",
  "withdrawn",
  "moved",
  "gone",
  "expired",
  "discarded",
]

type Means = Pick<Walk, "random" | "app" | "counts">

export async function walk(
  people: readonly Person[],
  { uploaders, steps, ...means }: Means & { uploaders: Story["uploaders"]; steps: number },
) {
  const { random } = means
  const isBetweenLanguages = random.between(0, 1) < 0.3
  const able = people.filter(({ roles }) => roles.includes("editor") && roles.includes("reviewer"))
  const cast = isBetweenLanguages
    ? able.slice(0, 3).sort(() => random.between(-1, 1))
    : Array.from({ length: 5 }, () => random.pick(people))
  const beginner = cast.find(({ roles }) => roles.includes("writer") || roles.includes("editor"))
  if (!beginner) return
  const title = sentence(random)
  const begun = await beginStory(beginner, { kind: "news", language: "en", title })
  const story: Story = {
    id: begun.storyId,
    texts: [],
    saves: [],
    firstPut: new Map(),
    givenUp: [],
    uploaders,
    turn: 0,
    arranged: [],
  }
  const told: string[] = []
  const walking = { ...means, story, people: cast, told, isBetweenLanguages }
  beginText(walking, { ...begun, author: beginner, title })
  try {
    if (isBetweenLanguages) await carryOver(walking)
    for (let taken = 0; taken < steps; taken++) await turn(walking)
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${told.slice(-40).join("\n")}`, { cause: error })
  }
}

type Begun = { languageVersionId: number; language: string; editionId: number; author: Person; title: string }

function beginText({ story }: Walk, { languageVersionId, language, editionId, author, title }: Begun) {
  const text: Text = { languageVersionId, language, editions: [] }
  story.texts.push(text)
  save(story, beginEdition(text, editionId), author.id, { ...emptyWords, title })
}

function beginEdition(text: Text, id: number, head?: Edition["head"]) {
  const edition: Edition = {
    id,
    text,
    number: text.editions.length + 1,
    status: "draft",
    head,
    hasBeenPublic: false,
    owesSecondLook: false,
  }
  text.editions.push(edition)
  return edition
}

async function turn(walking: Walk) {
  const { story, random, people, told, counts } = walking
  const text = random.pick(story.texts)
  const edition = random.between(0, 1) < 0.85 ? text.editions.at(-1) : random.pick(text.editions)
  if (!edition) return
  const open = doings(edition)
  const between = open.filter(({ name }) => betweenLanguages.includes(name))
  const doing = random.pick(walking.isBetweenLanguages && between.length > 0 ? between : open)
  const able = people.filter(person => doing.by.some(role => person.roles.includes(role as never)))
  const anybody = random.pick(able.length > 0 && random.between(0, 1) < 0.9 ? able : people)
  const itsWriter = people[story.texts.indexOf(text) % people.length] ?? anybody
  const actor = walking.isBetweenLanguages && doing.name === "save" ? itsWriter : anybody
  counts.commands++
  story.turn++
  told.push(
    `${doing.name} of edition ${edition.number} in ${text.language} (${edition.status}) by ${actor.id} ${actor.roles}`,
  )
  const refusal = await refusalOf(doing.run({ ...walking, text, edition, actor }))
  if (refusal) told.push(`  ${refusal.message}`)
  if (refusal?.code === "conflict" && !/under way|already has/.test(refusal.message))
    throw new Error(`The command let it pass and Postgres did not: ${refusal.message}`)
}

const refusalOf = async (work: Promise<unknown>) => {
  try {
    await work
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
}

type Doing = { name: string; weight: number; by: readonly string[]; run: (turn: Turn) => Promise<unknown> }

const doing = (name: string, weight: number, by: readonly string[], run: Doing["run"]): Doing => ({
  name,
  weight,
  by,
  run,
})
const taking = (action: Action, weight: number) =>
  doing(action, weight, transition(action).by, turn => take(turn, action))
const arrangers = ["editor"]

const doingsOf: { from: readonly Status[]; doing: Doing }[] = [
  { from: ["draft"], doing: doing("save", 8, ["writer", "editor"], saveSome) },
  {
    from: ["draft", "in_review", "approved", "published"],
    doing: doing("give up a version", 2, ["writer", "editor"], giveUpSome),
  },
  { from: ["draft"], doing: taking("submit", 6) },
  { from: ["draft"], doing: taking("discard", 3) },
  { from: ["in_review"], doing: taking("approve", 8) },
  { from: ["in_review"], doing: taking("request_changes", 2) },
  { from: ["in_review"], doing: taking("withdraw", 1) },
  { from: ["in_review"], doing: doing("approve by hand", 3, ["reviewer"], approveByHand) },
  { from: ["approved"], doing: taking("reopen", 4) },
  { from: ["approved", "scheduled"], doing: taking("publish_now", 3) },
  { from: ["approved"], doing: taking("schedule", 1) },
  { from: ["approved"], doing: doing("go live", 2, arrangers, goLive) },
  { from: ["scheduled"], doing: taking("unschedule", 2) },
  { from: ["draft", "in_review", "approved"], doing: taking("force_publish", 1) },
  { from: closed, doing: taking("second_look", 3) },
  { from: ["published"], doing: taking("withdraw_notice", 1) },
  { from: ["published", "withdrawn"], doing: taking("move_away", 1) },
  { from: ["published", "withdrawn"], doing: taking("take_down", 1) },
  { from: ["published"], doing: taking("emergency_withdraw", 1) },
  { from: ["published", "withdrawn"], doing: taking("emergency_take_down", 1) },
  {
    from: ["published"],
    doing: doing("expire", 1, ["writer", "editor", "reviewer", "administrator"], expire),
  },
  { from: closed, doing: doing("begin the next edition", 8, ["writer", "editor"], beginNext) },
  {
    from: ["draft", "in_review", "approved", "published"],
    doing: doing("begin a language", 1, ["writer", "editor"], turn => beginLanguage(turn)),
  },
  { from: ["draft", "in_review", "published"], doing: doing("rename", 1, arrangers, rename) },
  { from: ["draft", "in_review"], doing: doing("refile", 1, arrangers, refile) },
  { from: ["draft", "in_review"], doing: doing("plan", 1, arrangers, plan) },
]

const betweenLanguages = ["save", "submit", "approve", "approve by hand", "reopen", "begin a language"]

const doings = ({ status, owesSecondLook }: Edition) =>
  doingsOf.flatMap(({ from, doing }) =>
    from.includes(status) && (doing.name !== "second_look" || owesSecondLook)
      ? Array<Doing>(doing.weight).fill(doing)
      : [],
  )

const needed = () => ({
  reason: "Because.",
  movedTo: "/en/news",
  time: { timeZone: "UTC", goLive: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 16) },
})

async function take(turn: Turn, action: Action) {
  const { edition, actor, story, counts } = turn
  const judges = judging.includes(action)
  const own = judges ? ownIn(story, edition, actor.id) : []
  const hadPart = judges && hadPartIn(story, edition, actor.id)
  const refusal = await refusalOf(step(actor, edition.id, action, needed()))
  if (refusal) {
    const isForPart =
      /words|wrote|address/.test(refusal.message) && refusal.message.includes("somebody else must")
    if (isForPart) counts.refused++
    if (isForPart && !hadPart) throw new Error(`Refused without a reason: ${refusal.message}`)
    throw refusal
  }
  if (own.length > 0) throw new Error(`${actor.id} was let ${action} what they put there: ${own}`)
  if (judges) counts.allowed++
  if (judges && edition.forcedBy === actor.id)
    throw new Error(`${actor.id} looked a second time at what they forced.`)
  applyStep(turn, action)
}

function applyStep({ story, edition, text, actor }: Turn, action: Action) {
  const before = edition.status
  edition.status = destination(action, before)
  if (action === "approve" && edition.head)
    edition.approved = { saved: edition.head, by: actor.id, turn: story.turn }
  if (edition.status === "draft") edition.approved = undefined
  if (action === "second_look") edition.owesSecondLook = false
  if (action === "force_publish") Object.assign(edition, { forcedBy: actor.id, owesSecondLook: true })
  if (edition.status !== "published" || before === "published") return
  edition.hasBeenPublic = true
  for (const other of text.editions)
    if (other !== edition && ["published", "withdrawn"].includes(other.status)) other.status = "superseded"
}

async function saveSome({ story, text, edition, actor, random, isBetweenLanguages }: Turn) {
  const base = wordsOf(edition, edition)
  const others = [...story.saves.map(({ words }) => words), ...story.givenUp]
  const isCopy = isBetweenLanguages && random.between(0, 1) < 0.7
  const words = isCopy ? { ...random.pick(others) } : edited(base, [...others, base], random)
  if (!text.editions.some(({ hasBeenPublic }) => hasBeenPublic)) words.note = ""
  await write({ story, edition, actor, random }, words)
}

async function write(
  { story, edition, actor, random }: Pick<Turn, "story" | "edition" | "actor" | "random">,
  words: Words,
) {
  const { saved } = await rewrite(actor, edition.id, contentOf(words, random))
  if (saved) save(story, edition, actor.id, words)
}

/**
 * The second of them carries words of the first, which the third has approved, into another language; at times the third
 * takes that back and carries them on.
 */
async function carryOver(walking: Walk) {
  const [first, second, third] = walking.people
  const text = walking.story.texts[0]
  if (!(first && second && third && text)) throw new Error("It takes three people and a text.")
  const at = (place: Text, actor: Person): Turn => {
    walking.story.turn++
    return { ...walking, text: place, edition: place.editions.at(-1) as Edition, actor }
  }
  const { random } = walking
  const words = {
    ...emptyWords,
    title: sentence(random),
    summary: sentence(random),
    body: [[sentence(random)]],
  }
  await write(at(text, first), words)
  await take(at(text, first), "submit")
  await take(at(text, third), "approve")
  const carry = async (by: Person, language: "fr" | "es") => {
    await beginLanguage(at(text, by), language)
    const other = walking.story.texts.at(-1) as Text
    await write(at(other, by), { ...words, title: sentence(random) })
    await take(at(other, by), "submit")
    return refusalOf(take(at(other, first), "approve"))
  }
  await carry(second, "fr")
  if (random.between(0, 1) < 0.5) return
  await take(at(text, third), "reopen")
  await carry(third, "es")
}

async function giveUpSome({ story, text, edition, actor, random }: Turn) {
  const base = wordsOf(edition, edition)
  const words = edited(base, [base, ...story.givenUp], random)
  if (!text.editions.some(({ hasBeenPublic }) => hasBeenPublic)) words.note = ""
  const version = await versionOf(edition.id)
  const content = contentOf(words, random)
  await giveUpVersion(actor, { editionId: edition.id, version, why: "took_theirs", content })
  giveUp(story, actor.id, words)
}

/** The schedule is typed as SQL, which somebody else than an editor is refused otherwise than by the command. */
async function goLive(turn: Turn) {
  if (!turn.actor.roles.includes("editor")) return // no command asks first whether they may
  await armIn(turn.actor, turn.edition.id, 0.05)
  while ((await publishNextDue(turn.edition.id)) === undefined)
    await new Promise(resolve => setTimeout(resolve, 10)) // what is scheduled lies ahead
  turn.edition.status = "scheduled"
  applyStep(turn, "go_live")
}

async function expire({ edition }: Turn) {
  await expireNow(edition.id)
  await publishNextDue(edition.id)
  edition.status = "expired"
}

async function beginNext({ text, actor }: Turn) {
  const from = lastNotDiscarded(text)
  beginEdition(text, await beginNextEdition(actor, text), from?.head)
}

async function beginLanguage(turn: Turn, wanted?: "fr" | "es") {
  const { story, actor, random } = turn
  const language = wanted ?? random.pick(["fr", "es"] as const)
  const title = sentence(random)
  beginText(turn, {
    ...(await beginLanguageVersion(actor, { storyId: story.id, language, title })),
    author: actor,
    title,
  })
}

const target = async ({ edition }: Turn) => ({ editionId: edition.id, version: await versionOf(edition.id) })

async function rename(turn: Turn) {
  await renameText(turn.actor, {
    ...(await target(turn)),
    slug: `bees-${Math.floor(turn.random.between(1, 1e9))}`,
  })
  const { story, actor, text } = turn
  story.arranged.push({ by: actor.id, turn: story.turn, text })
}

async function refile(turn: Turn) {
  const before = await target(turn)
  const { version } = await fileStory(turn.actor, {
    ...before,
    regions: [turn.random.pick(["africa", "americas"])],
    topics: [],
    series: null,
    countries: [],
  })
  if (version !== before.version) turn.story.arranged.push({ by: turn.actor.id, turn: turn.story.turn })
}

async function plan(turn: Turn) {
  await planEdition(turn.actor, { ...(await target(turn)), plannedOn: "2030-01-01" })
}

/** The approval as SQL that somebody types, undone afterwards: the same answer as the command's. */
async function approveByHand({ story, edition, actor, app, counts }: Turn) {
  if (!actor.roles.includes("reviewer")) return
  const undone = new Error("undone")
  const version = await versionOf(edition.id)
  const answer = await app
    .begin(async tx => {
      await tx`insert into history (edition_id, edition_version, action, from_status, to_status, actor_id)
        values (${edition.id}, ${version + 1}, 'approve', 'in_review', 'approved', ${actor.id})`
      throw undone
    })
    .catch((error: unknown) =>
      error === undone ? "" : String((error as { constraint_name?: string }).constraint_name),
    )
  if (answer !== "" && answer !== "nobody_judges_their_own_text") throw new Error(`By hand: ${answer}`)
  if (answer === "" && ownIn(story, edition, actor.id).length > 0)
    throw new Error(`${actor.id} approved their own by hand.`)
  if (answer !== "" && !hadPartIn(story, edition, actor.id))
    throw new Error(`${actor.id} was refused by hand without a reason.`)
  counts[answer === "" ? "allowedByHand" : "refusedByHand"]++
}
