CREATE TABLE "latest_changes" (
	"language_version_id" bigint NOT NULL,
	"edition_id" bigint NOT NULL,
	"language" text NOT NULL,
	"answer" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"holds_until" timestamp with time zone NOT NULL,
	CONSTRAINT "latest_changes_language_version_id_edition_id_answer_pk" PRIMARY KEY("language_version_id","edition_id","answer")
);
--> statement-breakpoint
ALTER TABLE "latest_changes" ADD CONSTRAINT "latest_changes_language_version_id_language_versions_id_fk" FOREIGN KEY ("language_version_id") REFERENCES "public"."language_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "latest_changes" ADD CONSTRAINT "latest_changes_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "changes_in_order" ON "latest_changes" USING btree ("changed_at","language_version_id");--> statement-breakpoint
CREATE INDEX "changes_of_a_language_in_order" ON "latest_changes" USING btree ("language","changed_at","language_version_id");