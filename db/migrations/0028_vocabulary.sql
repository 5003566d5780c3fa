CREATE TABLE "vocabulary" (
	"language" text NOT NULL,
	"word" text NOT NULL,
	"spelled" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "vocabulary_by_word" ON "vocabulary" USING btree ("word","language");--> statement-breakpoint
CREATE INDEX "vocabulary_by_spelling" ON "vocabulary" USING gin ("spelled" gin_trgm_ops);