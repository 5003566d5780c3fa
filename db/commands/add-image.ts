import { eq } from "drizzle-orm"
import { images } from "@/db/schema/media"
import { transact } from "@/db/transact"
import { forbidden } from "@/domain/errors"
import { mayBegin } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"

type NewImage = { sha256: string; width: number; height: number; name: string }

/** Enters a picture that the image store has kept. The same bytes are entered once. */
export const addImage = (actor: Person, image: NewImage) =>
  transact(async tx => {
    if (!hasRole(actor, ...mayBegin)) throw forbidden("Only writers or editors can add pictures.")
    await tx
      .insert(images)
      .values({ ...image, name: image.name.replaceAll("\0", "").slice(0, 200), uploadedBy: actor.id })
      .onConflictDoNothing()
    const [kept] = await tx.select({ id: images.id }).from(images).where(eq(images.sha256, image.sha256))
    if (!kept) throw new Error("What was just entered is there.")
    return { id: kept.id, sha256: image.sha256, width: image.width, height: image.height }
  })
