CREATE TABLE "placement_notes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "placement_notes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"placement_id" bigint NOT NULL,
	"action" text NOT NULL,
	"spot" text NOT NULL,
	"actor_id" bigint NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "a_placement_note_is_one_of_ours" CHECK (action in ('place', 'move', 'remove')),
	CONSTRAINT "a_noted_spot_is_one_of_ours" CHECK (spot in ('lead', 'latest-1', 'latest-2', 'latest-3', 'stage-1', 'stage-2', 'stage-3', 'stage-4'))
);
--> statement-breakpoint
CREATE TABLE "placements" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "placements_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"language_version_id" bigint NOT NULL,
	"spot" text NOT NULL,
	"shown_from" timestamp with time zone NOT NULL,
	"shown_until" timestamp with time zone,
	"from_wall_time" text,
	"until_wall_time" text,
	"time_zone" text,
	"removed_at" timestamp with time zone,
	CONSTRAINT "a_spot_is_one_of_ours" CHECK (spot in ('lead', 'latest-1', 'latest-2', 'latest-3', 'stage-1', 'stage-2', 'stage-3', 'stage-4')),
	CONSTRAINT "a_placement_ends_after_it_begins" CHECK (shown_until > shown_from)
);
--> statement-breakpoint
ALTER TABLE "countries" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "regions" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "series" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "topics" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "placement_notes" ADD CONSTRAINT "placement_notes_placement_id_placements_id_fk" FOREIGN KEY ("placement_id") REFERENCES "public"."placements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_notes" ADD CONSTRAINT "placement_notes_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_language_version_id_language_versions_id_fk" FOREIGN KEY ("language_version_id") REFERENCES "public"."language_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "placement_notes_placement_id_index" ON "placement_notes" USING btree ("placement_id");--> statement-breakpoint
CREATE INDEX "placements_that_begin" ON "placements" USING btree ("shown_from") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "placements_that_end" ON "placements" USING btree ("shown_until") WHERE removed_at is null and shown_until is not null;--> statement-breakpoint
CREATE INDEX "placements_language_version_id_index" ON "placements" USING btree ("language_version_id");