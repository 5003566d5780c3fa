CREATE TABLE "given_up_versions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "given_up_versions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"language_version_id" bigint NOT NULL,
	"edition_id" bigint NOT NULL,
	"author_id" bigint NOT NULL,
	"edition_version" integer NOT NULL,
	"why" text NOT NULL,
	"content" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "a_version_is_given_up_for_a_reason" CHECK (why in ('took_theirs', 'decided', 'frozen'))
);
--> statement-breakpoint
ALTER TABLE "given_up_versions" ADD CONSTRAINT "given_up_versions_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "given_up_versions" ADD CONSTRAINT "given_up_versions_language_version_id_language_versions_id_fk" FOREIGN KEY ("language_version_id") REFERENCES "public"."language_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "given_up_versions" ADD CONSTRAINT "given_up_versions_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "given_up_versions_language_version_id_id_index" ON "given_up_versions" USING btree ("language_version_id","id");--> statement-breakpoint
CREATE INDEX "given_up_versions_created_at_index" ON "given_up_versions" USING btree ("created_at");