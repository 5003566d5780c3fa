CREATE TABLE "redirect_notes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "redirect_notes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"address" text NOT NULL,
	"before" text,
	"after" text,
	"actor_id" bigint,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "a_noted_redirect_was_there" CHECK (num_nonnulls(before, after) > 0)
);
--> statement-breakpoint
CREATE TABLE "term_notes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "term_notes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"actor_id" bigint,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "a_noted_term_is_one_of_ours" CHECK (kind in ('region', 'country', 'topic', 'series')),
	CONSTRAINT "a_noted_term_was_there" CHECK (num_nonnulls(before, after) > 0)
);
--> statement-breakpoint
ALTER TABLE "redirect_notes" ADD CONSTRAINT "redirect_notes_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term_notes" ADD CONSTRAINT "term_notes_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "redirect_notes_address_index" ON "redirect_notes" USING btree ("address");--> statement-breakpoint
CREATE INDEX "term_notes_kind_slug_index" ON "term_notes" USING btree ("kind","slug");