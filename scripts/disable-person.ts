import { parseArgs } from "node:util"
import { withDatabase } from "./with-database"

/** `npm run disable-person -- --email …`: closes an account and ends its sessions; with `--undo` it is open again. */

const { values } = parseArgs({
  options: { email: { type: "string", default: "" }, undo: { type: "boolean", default: false } },
})

await withDatabase(async () => {
  const { setDisabled } = await import("@/db/commands/disable-person")

  if (!values.email) throw new Error("--email: Say whose account it is.")
  const { email } = await setDisabled(values.email, !values.undo)
  console.log(
    values.undo ? `${email} can sign in again.` : `${email} is signed out and cannot sign in any more.`,
  )
})
