import { mayArrange, mayBegin, type Verdict } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"
import { statuses } from "@/domain/workflow"
import type { DeskEdition } from "./edition"

const verdict = (allowed: boolean, because: string): Verdict =>
  allowed ? { allowed } : { allowed: false, because }

/** What a person may do to a text beside its way, said before the commands are asked. */
export function arrangementFor(person: Person, edition: DeskEdition) {
  const filesOwn = edition.situation.owns && hasRole(person, "writer") && !edition.storyHasBeenPublic
  return {
    file: verdict(
      filesOwn || hasRole(person, ...mayArrange),
      "Only editors can change where this story is filed.",
    ),
    rename: verdict(hasRole(person, ...mayArrange), "Only editors can change the address."),
    plan: verdict(
      hasRole(person, "editor", "reviewer") && statuses[edition.status].open,
      statuses[edition.status].open
        ? "Only editors or reviewers can plan a date."
        : "This edition is closed; there is nothing left to plan.",
    ),
    begin: verdict(hasRole(person, ...mayBegin), "Only writers or editors can begin an edition."),
  }
}

export const mayBeginStories = (person: Person) => hasRole(person, ...mayBegin)
