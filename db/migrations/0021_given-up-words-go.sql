DROP INDEX "given_up_versions_created_at_index";--> statement-breakpoint
ALTER TABLE "given_up_versions" ALTER COLUMN "content" DROP NOT NULL;--> statement-breakpoint
CREATE INDEX "given_up_versions_created_at_index" ON "given_up_versions" USING btree ("created_at") WHERE content is not null;