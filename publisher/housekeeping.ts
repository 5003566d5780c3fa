import { forgetAlerts } from "@/db/commands/forget-alerts"
import { forgetGivenUp } from "@/db/commands/forget-given-up"
import { forgetHits } from "@/db/commands/forget-hits"
import { forgetInstances } from "@/db/commands/forget-instances"
import { forgetSettled } from "@/db/commands/forget-settled"
import { forgetOldTries } from "@/db/commands/sign-in-tries"
import { forgetOldMail } from "@/platform/kept-mail"
import type { Work } from "./loop"

const anHour = 60 * 60 * 1_000

/** Keeps what was delivered, counted and asked for from growing without end. */
export const keepHouse: Work = async isOver => {
  while (!isOver() && (await forgetSettled()));
  while (!isOver() && (await forgetHits()));
  while (!isOver() && (await forgetAlerts()));
  while (!isOver() && (await forgetOldTries()));
  await forgetInstances()
  while (!isOver() && (await forgetGivenUp()));
  await forgetOldMail()
  return anHour
}
