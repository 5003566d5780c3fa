CREATE TABLE "missed_judgements" (
	"address" text PRIMARY KEY NOT NULL,
	"is_aside" boolean NOT NULL,
	"judged_by" bigint NOT NULL,
	"judged_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "hits" ADD COLUMN "is_probe" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "missed_judgements" ADD CONSTRAINT "missed_judgements_judged_by_users_id_fk" FOREIGN KEY ("judged_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;