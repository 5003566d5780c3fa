import type { Locale } from "./locales"
import { type Actor, type Role, roles } from "./roles"
import {
  type Action,
  actionNames,
  destination,
  notes,
  type Status,
  standsInFor,
  statuses,
  statusNames,
  transition,
} from "./workflow"

/** What has to be known of an edition, and of the actor's part in it, to judge a step. */
export type Situation = {
  status: Status
  /** The actor began the story or has written in it. */
  owns: boolean
  /** The actor's work in it that no standing approval covers. */
  contribution: Contribution | null
  /** It was force-published and nobody else has looked at it yet. */
  owesSecondLook: boolean
  /** The actor is the one who force-published it. */
  forced: boolean
}

/**
 * How work of somebody's came to be in an edition, and in which edition they did it: written there; gone on from, since
 * this edition began with that one's words; brought here by somebody else; or arranged: no words, but the text's address
 * or where its story is filed.
 */
export type Contribution = {
  road: "written" | "continued" | "brought" | "arranged"
  edition: number
  language: Locale
}

export type Verdict = { allowed: true } | { allowed: false; because: string }

const yes: Verdict = { allowed: true }
const no = (because: string): Verdict => ({ allowed: false, because })

/** May this actor take this step now? Derived from the map; the sentence is made for a person to read. */
export function judge(action: Action, actor: Actor, situation: Situation): Verdict {
  const { from, by, passive, refusedTo } = transition(action)
  if (!from.includes(situation.status))
    return no(`Only ${listOf(from.map(status => statuses[status].noun))} can be ${passive}.`)
  if (actor === "system") return by.includes("system") ? yes : no("Only a person can do this.")

  const allowedRoles = by.filter(role => role !== "system")
  if (allowedRoles.length === 0) return no("This happens by itself, at its time.")
  const held = allowedRoles.filter(role => actor.roles.includes(role))
  if (held.length === 0)
    return no(`Only ${listOf(allowedRoles.map(role => roles[role].plural))} can do this.`)
  if (held.every(role => roles[role].ownOnly) && !situation.owns)
    return no("Writers can do this only with their own stories.")

  if (action === "second_look") {
    if (!situation.owesSecondLook) return no("Only a text that was force-published needs a second look.")
    if (situation.forced) return no("You force-published this text, so somebody else must look at it.")
  }
  if (refusedTo !== "nobody" && situation.contribution)
    return no(
      `${theirPart(situation.contribution)}, so somebody else must ${action === "second_look" ? "look at" : "judge"} it.`,
    )
  return yes
}

function theirPart({ road, edition, language }: Contribution) {
  const place = `edition ${edition} in ${languageNames.of(language)}`
  if (road === "written") return "You wrote part of this text"
  if (road === "arranged")
    return "You changed this text’s address or where it is filed, and nobody has approved that"
  return road === "continued"
    ? `You wrote part of this text in ${place}, from which it goes on, and no approval covers that`
    : `This text holds words or a picture of yours from ${place} that no approval covers`
}

const languageNames = new Intl.DisplayNames("en", { type: "language" })

/** The steps whose buttons belong on an edition's page: those from here, and the rest of the road to live. */
export function stepsInSight(actor: Actor, situation: Situation): { action: Action; verdict: Verdict }[] {
  const open = statuses[situation.status].open
  return actionNames
    .filter(action => {
      const { from, by, road } = transition(action)
      if (by.every(role => role === "system")) return false
      if (action === "second_look") return situation.owesSecondLook
      const ordinary = standsInFor(action)
      // whoever may take the ordinary step has its button, and nobody else but administrators hears of emergencies
      if (ordinary && (actor === "system" || !actor.roles.includes("administrator"))) return false
      if (ordinary && judge(ordinary, actor, situation).allowed) return false
      if (action === "force_publish" && actor !== "system" && !actor.roles.includes("administrator"))
        return false
      return from.includes(situation.status) || (road && open && isAhead(action, situation.status))
    })
    .map(action => ({ action, verdict: judge(action, actor, situation) }))
}

/** Statuses stand in the map in the order of the road. */
const isAhead = (action: Action, status: Status) =>
  statusNames.indexOf(destination(action, status)) > statusNames.indexOf(status)

/** May this person write in the text? Writing is open to the same people who may submit it. */
export function mayWrite(actor: Actor, situation: Situation): Verdict {
  if (situation.status !== "draft") {
    return no(
      statuses[situation.status].open
        ? `This text is ${statuses[situation.status].label.toLowerCase()} and frozen as it is.`
        : "This edition is closed. Begin the next edition to change the text.",
    )
  }
  return judge("submit", actor, situation)
}

/** Who may begin stories, and who may arrange them: filing, addresses, planned dates, the home page, terms. */
export const mayBegin: readonly Role[] = notes.begin.by
export const mayArrange: readonly Role[] = notes.rename.by

/** Who sees what the world outside is told, who runs it, and who may try again what could not be published. */
export const maySeeDeliveries: readonly Role[] = ["editor", "administrator"]
export const mayRunDeliveries: readonly Role[] = ["administrator"]
export const mayRetryPublication: readonly Role[] = ["editor", "administrator"]

/** Who sees which lists readers follow by mail, and who may look for a reader's address and delete it. */
export const maySeeAlerts: readonly Role[] = ["editor", "administrator"]
export const mayRunAlerts: readonly Role[] = ["administrator"]

/** Who leads old addresses on, and who sees what readers read and miss. */
export const mayRedirect: readonly Role[] = ["editor", "administrator"]
export const maySeeReaders: readonly Role[] = ["editor", "administrator"]

/** "a", "a or b", "a, b or c" */
const listOf = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`
