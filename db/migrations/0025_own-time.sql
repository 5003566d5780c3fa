ALTER TABLE "listings" ADD COLUMN "starts_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "listings" ADD COLUMN "over_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "listings_in_own_time" ON "listings" USING btree ("list","language","over_at","language_version_id") WHERE over_at is not null;--> statement-breakpoint
CREATE INDEX "listings_that_pass" ON "listings" USING btree ("over_at") WHERE list = 'home' and over_at is not null;