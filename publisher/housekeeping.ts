import { forgetHits } from "@/db/commands/forget-hits"
import { forgetSettled } from "@/db/commands/forget-settled"
import { forgetOldMail } from "@/platform/kept-mail"
import type { Work } from "./loop"

const anHour = 60 * 60 * 1_000

/** Keeps what was delivered and counted from growing without end. */
export const keepHouse: Work = async isOver => {
  while (!isOver() && (await forgetSettled()));
  while (!isOver() && (await forgetHits()));
  await forgetOldMail()
  return anHour
}
