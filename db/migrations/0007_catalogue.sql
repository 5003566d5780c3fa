CREATE TABLE "catalogue" (
	"language_version_id" bigint NOT NULL,
	"story_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"listed_at" timestamp with time zone NOT NULL,
	"shown_from" timestamp with time zone NOT NULL,
	"shown_until" timestamp with time zone NOT NULL,
	"has_notice" boolean NOT NULL,
	"lists" text[] NOT NULL,
	"words" "tsvector" NOT NULL,
	"names" text NOT NULL,
	CONSTRAINT "catalogue_language_version_id_shown_from_pk" PRIMARY KEY("language_version_id","shown_from")
);
--> statement-breakpoint
ALTER TABLE "catalogue" ADD CONSTRAINT "catalogue_language_version_id_language_versions_id_fk" FOREIGN KEY ("language_version_id") REFERENCES "public"."language_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "catalogue_in_order" ON "catalogue" USING btree ("language","listed_at","language_version_id");--> statement-breakpoint
CREATE INDEX "catalogue_by_list" ON "catalogue" USING gin ("lists");--> statement-breakpoint
CREATE INDEX "catalogue_by_words" ON "catalogue" USING gin ("words");--> statement-breakpoint
CREATE INDEX "catalogue_by_names" ON "catalogue" USING gin ("names" gin_trgm_ops);