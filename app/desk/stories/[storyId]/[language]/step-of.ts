import { filled } from "../../../refusal"

/** A step as its form sends it, in the shape that the command takes. A date without a time asks for the time. */
export function stepOf(form: FormData) {
  const step = {
    editionId: form.get("editionId"),
    version: form.get("version"),
    action: form.get("action"),
    reason: filled(form, "reason"),
    movedTo: filled(form, "movedTo"),
  }
  if (!form.has("timeZone")) return step
  const expiry = wallTime(form, "expiry")
  return {
    ...step,
    time: {
      timeZone: form.get("timeZone"),
      goLive: wallTime(form, "goLive") ?? "",
      goLiveFold: filled(form, "goLiveFold"),
      expiry,
      expiryFold: expiry && filled(form, "expiryFold"),
    },
  }
}

function wallTime(form: FormData, name: string) {
  const date = filled(form, `${name}Date`)
  const time = filled(form, `${name}Time`)
  return date || time ? `${date ?? ""}T${(time ?? "").slice(0, 5)}` : undefined
}
