import { filled } from "../../../refusal"
import { wallTimeIn } from "../../../wall-time-in"

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
  const expiry = wallTimeIn(form, "expiry")
  return {
    ...step,
    time: {
      timeZone: form.get("timeZone"),
      goLive: wallTimeIn(form, "goLive") ?? "",
      goLiveFold: filled(form, "goLiveFold"),
      expiry,
      expiryFold: expiry && filled(form, "expiryFold"),
    },
  }
}
