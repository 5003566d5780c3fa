CREATE TABLE "term_names" (
	"list" text NOT NULL,
	"language" text NOT NULL,
	"name" text NOT NULL,
	"is_synonym" boolean NOT NULL,
	"key" text NOT NULL,
	"spelled" text NOT NULL,
	"words" "tsvector" NOT NULL,
	"stems" "tsvector" NOT NULL,
	CONSTRAINT "term_names_list_language_key_pk" PRIMARY KEY("list","language","key")
);
--> statement-breakpoint
ALTER TABLE "countries" ADD COLUMN "synonyms" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "regions" ADD COLUMN "synonyms" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "series" ADD COLUMN "synonyms" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "topics" ADD COLUMN "synonyms" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
CREATE INDEX "term_names_by_key" ON "term_names" USING btree ("key");--> statement-breakpoint
CREATE INDEX "term_names_by_spelling" ON "term_names" USING gin ("spelled" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "term_names_by_words" ON "term_names" USING gin ("words");--> statement-breakpoint
CREATE INDEX "term_names_by_stems" ON "term_names" USING gin ("stems");