import { z } from "zod"
import { isDay } from "@/domain/instant"
import { hasLongYear, isInYears, longYear, outOfYears } from "@/domain/years"

/** Days and times as the fields of a form give them. */

const typed = z.string().refine(value => !hasLongYear(value), { error: longYear, abort: true })

export const typedWallTime = typed.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, "Choose a date and a time.")

/** "" for none. */
export const typedDay = typed
  .refine(value => value === "" || isDay(value), { error: "Choose a date.", abort: true })
  .refine(value => value === "" || isInYears(value), outOfYears)
