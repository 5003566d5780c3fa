import { currentActor } from "@/auth/actor"
import { mayRunDeliveries } from "@/domain/permission"
import { hasRole } from "@/domain/roles"
import { readMailFile } from "@/platform/kept-mail"

const nothing = () => new Response("There is no such mail, or it is not yours to see.\n", { status: 404 })

/** A kept mail as its file. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const person = await currentActor()
  if (!person || !hasRole(person, ...mayRunDeliveries)) return nothing()
  const { name } = await params
  const file = await readMailFile(name)
  if (!file) return nothing()
  return new Response(file, {
    headers: {
      "Content-Type": "message/rfc822",
      "Content-Disposition": `attachment; filename="${name}.eml"`,
      "Cache-Control": "no-store",
    },
  })
}
