CREATE TABLE "revision_passages" (
	"revision_id" bigint PRIMARY KEY NOT NULL,
	"passages" bigint[] NOT NULL,
	"introduced" bigint[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "revisions" ADD COLUMN "sources" bigint[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "revision_passages" ADD CONSTRAINT "revision_passages_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- What was saved before sources were told: a revision was made from the one before it in its edition, and an edition's
-- first one from the text that the edition began with, which is that of the newest edition before it that was not given
-- up, else of the newest. What closed editions ended with is unchanged, so both can still be read.
DO $$ BEGIN
  IF EXISTS (SELECT FROM pg_trigger WHERE tgrelid = 'revisions'::regclass AND tgname = 'never_rewritten') THEN
    ALTER TABLE "revisions" DISABLE TRIGGER "never_rewritten";
  END IF;
  UPDATE "revisions" SET "sources" = ARRAY[made.source]
  FROM (
    SELECT saved.id, coalesce(
      lag(saved.id) OVER (PARTITION BY saved.edition_id ORDER BY saved.id),
      (SELECT earlier.head_revision_id
        FROM "editions" own JOIN "editions" earlier ON earlier.language_version_id = own.language_version_id AND earlier.number < own.number
        WHERE own.id = saved.edition_id AND earlier.head_revision_id IS NOT NULL
        ORDER BY earlier.status = 'discarded', earlier.number DESC LIMIT 1)) AS source
    FROM "revisions" saved
  ) made
  WHERE made.id = "revisions".id AND made.source IS NOT NULL;
  IF EXISTS (SELECT FROM pg_trigger WHERE tgrelid = 'revisions'::regclass AND tgname = 'never_rewritten') THEN
    ALTER TABLE "revisions" ENABLE TRIGGER "never_rewritten";
  END IF;
END $$;