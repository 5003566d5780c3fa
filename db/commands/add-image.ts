import { eq } from "drizzle-orm"
import { images, imageUploads } from "@/db/schema/media"
import { transact } from "@/db/transact"
import { forbidden } from "@/domain/errors"
import { mayBegin } from "@/domain/permission"
import { hasRole, type Person } from "@/domain/roles"

type NewImage = { sha256: string; width: number; height: number; name: string }

/** Enters a picture that the image store has kept. The same bytes are entered once; who sends them later is noted. */
export const addImage = (actor: Person, { sha256, width, height, name }: NewImage) =>
  transact(async tx => {
    if (!hasRole(actor, ...mayBegin)) throw forbidden("Only writers or editors can add pictures.")
    await tx
      .insert(images)
      .values({ sha256, width, height, name, uploadedBy: actor.id })
      .onConflictDoNothing()
    const [kept] = await tx
      .select({ id: images.id, uploadedBy: images.uploadedBy })
      .from(images)
      .where(eq(images.sha256, sha256))
    if (!kept) throw new Error("What was just entered is there.")
    if (kept.uploadedBy !== actor.id)
      await tx.insert(imageUploads).values({ imageId: kept.id, userId: actor.id, name }).onConflictDoNothing()
    return { id: kept.id, sha256, width, height }
  })
