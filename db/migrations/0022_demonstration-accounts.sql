ALTER TABLE "users" ADD COLUMN "is_demonstration" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
-- written by hand: the people of a demonstration that is there already
UPDATE "users" SET "is_demonstration" = true
WHERE "email" IN ('amira@example.org', 'diego@example.org', 'lena@example.org', 'claire@example.org', 'noor@example.org', 'tomas@example.org')
  AND EXISTS (SELECT FROM "milestones" WHERE "name" = 'demonstration begun');
