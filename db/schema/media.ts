import { index, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core"
import { createdAt, id, reference } from "./columns"
import { users } from "./people"
import { revisions } from "./stories"

/** Pictures, kept in the file store under the SHA-256 of their bytes and re-encoded at fixed widths. */
export const images = pgTable("images", {
  id: id(),
  sha256: text().notNull().unique("the_same_bytes_are_kept_once"),
  width: integer().notNull(),
  height: integer().notNull(),
  /** What it was called when it was uploaded, to find it again. */
  name: text().notNull(),
  uploadedBy: reference()
    .notNull()
    .references(() => users.id),
  createdAt: createdAt(),
})

/** Who else uploaded bytes that were kept already, and what they called them: they may see the picture, too. */
export const imageUploads = pgTable(
  "image_uploads",
  {
    imageId: reference()
      .notNull()
      .references(() => images.id),
    userId: reference()
      .notNull()
      .references(() => users.id),
    name: text().notNull(),
    createdAt: createdAt(),
  },
  table => [primaryKey({ columns: [table.imageId, table.userId] })],
)

/** Which pictures a revision shows; filled by Postgres from the content. */
export const revisionImages = pgTable(
  "revision_images",
  {
    revisionId: reference()
      .notNull()
      .references(() => revisions.id),
    imageId: reference()
      .notNull()
      .references(() => images.id),
  },
  table => [primaryKey({ columns: [table.revisionId, table.imageId] }), index().on(table.imageId)],
)
