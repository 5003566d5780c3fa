CREATE TABLE "images" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "images_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"sha256" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"name" text NOT NULL,
	"uploaded_by" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "the_same_bytes_are_kept_once" UNIQUE("sha256")
);
--> statement-breakpoint
CREATE TABLE "revision_images" (
	"revision_id" bigint NOT NULL,
	"image_id" bigint NOT NULL,
	CONSTRAINT "revision_images_revision_id_image_id_pk" PRIMARY KEY("revision_id","image_id")
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"name" text PRIMARY KEY NOT NULL,
	"reached_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"user_id" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "user_roles" (
	"user_id" bigint NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "user_roles_user_id_role_pk" PRIMARY KEY("user_id","role"),
	CONSTRAINT "a_role_is_one_of_ours" CHECK (role in ('writer', 'editor', 'reviewer', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "users_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"email" "citext" NOT NULL,
	"name" text NOT NULL,
	"time_zone" text NOT NULL,
	"password_hash" text NOT NULL,
	"is_disabled" boolean DEFAULT false NOT NULL,
	"wrong_passwords" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "one_account_per_email" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "history" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "history_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"edition_id" bigint NOT NULL,
	"edition_version" integer NOT NULL,
	"action" text NOT NULL,
	"from_status" text NOT NULL,
	"to_status" text NOT NULL,
	"actor_id" bigint,
	"reason" text,
	"revision_id" bigint,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "one_history_entry_per_version" UNIQUE("edition_id","edition_version"),
	CONSTRAINT "a_step_is_on_the_map" CHECK ((action in ('begin', 'plan', 'rename', 'refile') and from_status = to_status) or (action, from_status, to_status) in (('submit', 'draft', 'in_review'), ('withdraw', 'in_review', 'draft'), ('request_changes', 'in_review', 'draft'), ('approve', 'in_review', 'approved'), ('reopen', 'approved', 'draft'), ('schedule', 'approved', 'scheduled'), ('unschedule', 'scheduled', 'approved'), ('publish_now', 'approved', 'published'), ('publish_now', 'scheduled', 'published'), ('go_live', 'scheduled', 'published'), ('supersede', 'published', 'superseded'), ('supersede', 'withdrawn', 'superseded'), ('expire', 'published', 'expired'), ('expire', 'withdrawn', 'expired'), ('withdraw_notice', 'published', 'withdrawn'), ('move_away', 'published', 'moved'), ('move_away', 'withdrawn', 'moved'), ('take_down', 'published', 'gone'), ('take_down', 'withdrawn', 'gone'), ('force_publish', 'draft', 'published'), ('force_publish', 'in_review', 'published'), ('force_publish', 'approved', 'published'), ('second_look', 'published', 'published'), ('second_look', 'superseded', 'superseded'), ('second_look', 'withdrawn', 'withdrawn'), ('second_look', 'moved', 'moved'), ('second_look', 'gone', 'gone'), ('second_look', 'expired', 'expired'), ('discard', 'draft', 'discarded'))),
	CONSTRAINT "a_step_that_needs_a_reason_has_one" CHECK (action not in ('request_changes', 'withdraw_notice', 'move_away', 'take_down', 'force_publish') or btrim(coalesce(reason, '')) <> ''),
	CONSTRAINT "only_the_system_is_nobody" CHECK ((actor_id is null) = (action in ('go_live', 'supersede', 'expire')))
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"topic" text NOT NULL,
	"payload" jsonb NOT NULL,
	"idempotency_key" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone DEFAULT now() NOT NULL,
	"delivered_at" timestamp with time zone,
	"last_error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "outbox_idempotencyKey_unique" UNIQUE("idempotency_key")
);
--> statement-breakpoint
CREATE TABLE "editions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "editions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"language_version_id" bigint NOT NULL,
	"number" integer NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"head_revision_id" bigint,
	"approved_hash" text,
	"was_forced" boolean DEFAULT false NOT NULL,
	"second_look_at" timestamp with time zone,
	"planned_on" text,
	"go_live_at" timestamp with time zone,
	"go_live_wall_time" text,
	"expires_at" timestamp with time zone,
	"expiry_wall_time" text,
	"schedule_time_zone" text,
	"listed_at" timestamp with time zone,
	"takedown_reason" text,
	"moved_to" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "edition_numbers_count_up" UNIQUE("language_version_id","number"),
	CONSTRAINT "a_status_is_on_the_map" CHECK (status in ('draft', 'in_review', 'approved', 'scheduled', 'published', 'superseded', 'withdrawn', 'moved', 'gone', 'expired', 'discarded')),
	CONSTRAINT "an_edition_in_sight_has_its_times" CHECK (status not in ('scheduled', 'published', 'withdrawn') or (go_live_at is not null and listed_at is not null)),
	CONSTRAINT "an_expiry_follows_its_go_live" CHECK (expires_at > go_live_at),
	CONSTRAINT "what_moved_has_an_address" CHECK (status <> 'moved' or moved_to is not null)
);
--> statement-breakpoint
CREATE TABLE "former_slugs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "former_slugs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"language_version_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"slug" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "one_redirect_per_address" UNIQUE("kind","language","slug")
);
--> statement-breakpoint
CREATE TABLE "language_versions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "language_versions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"story_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"slug" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "one_version_per_language" UNIQUE("story_id","language"),
	CONSTRAINT "one_text_per_address" UNIQUE("kind","language","slug"),
	CONSTRAINT "a_language_is_one_of_ours" CHECK (language in ('en', 'fr', 'es'))
);
--> statement-breakpoint
CREATE TABLE "revisions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "revisions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"language_version_id" bigint NOT NULL,
	"edition_id" bigint NOT NULL,
	"author_id" bigint NOT NULL,
	"content" jsonb NOT NULL,
	"content_hash" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "revisions_id_languageVersionId_unique" UNIQUE("id","language_version_id")
);
--> statement-breakpoint
CREATE TABLE "stories" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "stories_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"series_id" bigint,
	"owner_id" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stories_id_kind_unique" UNIQUE("id","kind"),
	CONSTRAINT "a_kind_is_one_of_ours" CHECK (kind in ('news', 'interview', 'profile', 'event', 'campaign_day'))
);
--> statement-breakpoint
CREATE TABLE "countries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "countries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"names" jsonb NOT NULL,
	"introductions" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"code" char(2) NOT NULL,
	"region_id" bigint NOT NULL,
	CONSTRAINT "countries_slug_unique" UNIQUE("slug"),
	CONSTRAINT "countries_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "regions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "regions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"names" jsonb NOT NULL,
	"introductions" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "regions_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "series" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "series_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"names" jsonb NOT NULL,
	"introductions" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "series_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "story_countries" (
	"story_id" bigint NOT NULL,
	"country_id" bigint NOT NULL,
	CONSTRAINT "story_countries_story_id_country_id_pk" PRIMARY KEY("story_id","country_id")
);
--> statement-breakpoint
CREATE TABLE "story_regions" (
	"story_id" bigint NOT NULL,
	"region_id" bigint NOT NULL,
	CONSTRAINT "story_regions_story_id_region_id_pk" PRIMARY KEY("story_id","region_id")
);
--> statement-breakpoint
CREATE TABLE "story_topics" (
	"story_id" bigint NOT NULL,
	"topic_id" bigint NOT NULL,
	CONSTRAINT "story_topics_story_id_topic_id_pk" PRIMARY KEY("story_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "topics" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "topics_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"names" jsonb NOT NULL,
	"introductions" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "topics_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "images" ADD CONSTRAINT "images_uploaded_by_users_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_images" ADD CONSTRAINT "revision_images_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_images" ADD CONSTRAINT "revision_images_image_id_images_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."images"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_roles" ADD CONSTRAINT "user_roles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "history" ADD CONSTRAINT "history_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "history" ADD CONSTRAINT "history_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "history" ADD CONSTRAINT "history_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_language_version_id_language_versions_id_fk" FOREIGN KEY ("language_version_id") REFERENCES "public"."language_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_head_revision_id_revisions_id_fk" FOREIGN KEY ("head_revision_id") REFERENCES "public"."revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_slugs" ADD CONSTRAINT "former_slugs_language_version_id_language_versions_id_fk" FOREIGN KEY ("language_version_id") REFERENCES "public"."language_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "language_versions" ADD CONSTRAINT "language_versions_story_id_kind_stories_id_kind_fk" FOREIGN KEY ("story_id","kind") REFERENCES "public"."stories"("id","kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_language_version_id_language_versions_id_fk" FOREIGN KEY ("language_version_id") REFERENCES "public"."language_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_series_id_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "countries" ADD CONSTRAINT "countries_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_countries" ADD CONSTRAINT "story_countries_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_countries" ADD CONSTRAINT "story_countries_country_id_countries_id_fk" FOREIGN KEY ("country_id") REFERENCES "public"."countries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_regions" ADD CONSTRAINT "story_regions_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_regions" ADD CONSTRAINT "story_regions_region_id_regions_id_fk" FOREIGN KEY ("region_id") REFERENCES "public"."regions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_topics" ADD CONSTRAINT "story_topics_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_topics" ADD CONSTRAINT "story_topics_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "revision_images_image_id_index" ON "revision_images" USING btree ("image_id");--> statement-breakpoint
CREATE INDEX "history_actor_id_index" ON "history" USING btree ("actor_id");--> statement-breakpoint
CREATE INDEX "outbox_due" ON "outbox" USING btree ("next_attempt_at") WHERE delivered_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_edition_per_language_version" ON "editions" USING btree ("language_version_id") WHERE status in ('draft', 'in_review', 'approved', 'scheduled');--> statement-breakpoint
CREATE UNIQUE INDEX "one_live_edition_per_language_version" ON "editions" USING btree ("language_version_id") WHERE status in ('published', 'withdrawn');--> statement-breakpoint
CREATE INDEX "editions_in_list_order" ON "editions" USING btree ("listed_at" DESC NULLS LAST,"id" DESC NULLS LAST) WHERE status in ('scheduled', 'published', 'withdrawn');--> statement-breakpoint
CREATE INDEX "editions_due" ON "editions" USING btree ("go_live_at") WHERE status = 'scheduled';--> statement-breakpoint
CREATE INDEX "editions_expiring" ON "editions" USING btree ("expires_at") WHERE status in ('scheduled', 'published', 'withdrawn') and expires_at is not null;--> statement-breakpoint
CREATE INDEX "editions_status_index" ON "editions" USING btree ("status");--> statement-breakpoint
CREATE INDEX "editions_head_revision_id_index" ON "editions" USING btree ("head_revision_id");--> statement-breakpoint
CREATE INDEX "former_slugs_language_version_id_index" ON "former_slugs" USING btree ("language_version_id");--> statement-breakpoint
CREATE INDEX "revisions_edition_id_index" ON "revisions" USING btree ("edition_id");--> statement-breakpoint
CREATE INDEX "revisions_language_version_id_id_index" ON "revisions" USING btree ("language_version_id","id");--> statement-breakpoint
CREATE INDEX "stories_series_id_index" ON "stories" USING btree ("series_id");--> statement-breakpoint
CREATE INDEX "story_countries_country_id_index" ON "story_countries" USING btree ("country_id");--> statement-breakpoint
CREATE INDEX "story_regions_region_id_index" ON "story_regions" USING btree ("region_id");--> statement-breakpoint
CREATE INDEX "story_topics_topic_id_index" ON "story_topics" USING btree ("topic_id");