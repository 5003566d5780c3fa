CREATE TABLE "hit_totals" (
	"address" text NOT NULL,
	"status" smallint NOT NULL,
	"people" bigint NOT NULL,
	"robots" bigint NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	"last_people_day" date,
	"text_id" bigint,
	CONSTRAINT "hit_totals_address_status_pk" PRIMARY KEY("address","status"),
	CONSTRAINT "a_status_is_counted" CHECK (status in (200, 301, 404, 410))
);
--> statement-breakpoint
CREATE TABLE "hits" (
	"address" text NOT NULL,
	"status" smallint NOT NULL,
	"day" date NOT NULL,
	"people" integer NOT NULL,
	"robots" integer NOT NULL,
	CONSTRAINT "hits_address_status_day_pk" PRIMARY KEY("address","status","day"),
	CONSTRAINT "a_status_is_counted" CHECK (status in (200, 301, 404, 410))
);
--> statement-breakpoint
CREATE TABLE "old_addresses" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "old_addresses_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"address" text NOT NULL,
	"to_text_id" bigint,
	"to_end" text DEFAULT '' NOT NULL,
	"to_address" text,
	"leads_to" text,
	"changed_by" bigint NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "one_target_per_old_address" UNIQUE("address"),
	CONSTRAINT "an_old_address_leads_to_one_place" CHECK ((to_text_id is null) <> (to_address is null)),
	CONSTRAINT "a_target_is_an_address" CHECK (to_address ~ '^(/(?![/\\])|https?://)'),
	CONSTRAINT "a_place_on_this_site_can_be_compared" CHECK ((leads_to is not null) = coalesce(to_address like '/%', false)),
	CONSTRAINT "an_old_address_is_in_its_normal_form" CHECK (length(address) between 2 and 500 and address ~ '^/[^/]' and address !~ '//|/$|#' and split_part(address, '?', 1) !~ '[A-Z]')
);
--> statement-breakpoint
ALTER TABLE "hit_totals" ADD CONSTRAINT "hit_totals_text_id_language_versions_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."language_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "old_addresses" ADD CONSTRAINT "old_addresses_to_text_id_language_versions_id_fk" FOREIGN KEY ("to_text_id") REFERENCES "public"."language_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "old_addresses" ADD CONSTRAINT "old_addresses_changed_by_users_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "hit_totals_text_id_index" ON "hit_totals" USING btree ("text_id");--> statement-breakpoint
CREATE INDEX "hits_by_day" ON "hits" USING btree ("status","day");--> statement-breakpoint
CREATE INDEX "old_addresses_of_a_text" ON "old_addresses" USING btree ("to_text_id");--> statement-breakpoint
CREATE INDEX "old_addresses_by_target" ON "old_addresses" USING btree ("leads_to");--> statement-breakpoint
CREATE INDEX "old_addresses_by_target_alone" ON "old_addresses" USING btree (split_part(leads_to, '?', 1));--> statement-breakpoint
CREATE INDEX "old_addresses_by_change" ON "old_addresses" USING btree ("changed_at");