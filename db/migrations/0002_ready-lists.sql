CREATE TABLE "listings" (
	"list" text NOT NULL,
	"language" text NOT NULL,
	"listed_at" timestamp with time zone NOT NULL,
	"language_version_id" bigint NOT NULL,
	"shown_from" timestamp with time zone NOT NULL,
	"shown_until" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone,
	"has_picture" boolean NOT NULL,
	"has_notice" boolean NOT NULL,
	CONSTRAINT "listings_language_version_id_list_shown_from_pk" PRIMARY KEY("language_version_id","list","shown_from")
);
--> statement-breakpoint
CREATE TABLE "standings" (
	"language_version_id" bigint PRIMARY KEY NOT NULL,
	"story_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"edition_id" bigint NOT NULL,
	"edition" integer NOT NULL,
	"status" text NOT NULL,
	"title" text NOT NULL,
	"last_action" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "editions_in_list_order";--> statement-breakpoint
DROP INDEX "editions_status_index";--> statement-breakpoint
ALTER TABLE "listings" ADD CONSTRAINT "listings_language_version_id_language_versions_id_fk" FOREIGN KEY ("language_version_id") REFERENCES "public"."language_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standings" ADD CONSTRAINT "standings_language_version_id_language_versions_id_fk" FOREIGN KEY ("language_version_id") REFERENCES "public"."language_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standings" ADD CONSTRAINT "standings_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "listings_in_order" ON "listings" USING btree ("list","language","listed_at","language_version_id","shown_from","shown_until");--> statement-breakpoint
CREATE INDEX "listings_that_end" ON "listings" USING btree ("ends_at") WHERE list = 'home' and ends_at is not null;--> statement-breakpoint
CREATE INDEX "standings_by_change" ON "standings" USING btree ("changed_at","edition_id");--> statement-breakpoint
CREATE INDEX "standings_status_changed_at_edition_id_index" ON "standings" USING btree ("status","changed_at","edition_id");--> statement-breakpoint
CREATE INDEX "standings_story_id_index" ON "standings" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "standings_by_words" ON "standings" USING gin ("title" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "editions_owed_a_second_look" ON "editions" USING btree ("go_live_at") WHERE was_forced and second_look_at is null;--> statement-breakpoint
CREATE INDEX "revisions_by_author" ON "revisions" USING btree ("author_id","language_version_id","edition_id");--> statement-breakpoint
CREATE INDEX "stories_owner_id_index" ON "stories" USING btree ("owner_id");