DROP INDEX "stories_owner_id_index";--> statement-breakpoint
CREATE INDEX "stories_by_owner" ON "stories" USING btree ("owner_id","id");