CREATE TABLE "deliveries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "deliveries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"event_id" bigint NOT NULL,
	"channel" text NOT NULL,
	"address" text NOT NULL,
	"user_id" bigint,
	"webhook_id" bigint,
	"idempotency_key" uuid DEFAULT gen_random_uuid() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone DEFAULT now() NOT NULL,
	"delivered_at" timestamp with time zone,
	"failed_at" timestamp with time zone,
	"last_error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "deliveries_idempotencyKey_unique" UNIQUE("idempotency_key"),
	CONSTRAINT "one_delivery_per_event_and_address" UNIQUE("event_id","channel","address"),
	CONSTRAINT "a_channel_is_one_of_ours" CHECK (channel in ('mail', 'webhook', 'purge')),
	CONSTRAINT "a_delivery_knows_its_receiver" CHECK ((channel = 'mail') = (user_id is not null) and (channel = 'webhook') = (webhook_id is not null)),
	CONSTRAINT "what_was_delivered_has_not_failed" CHECK (delivered_at is null or failed_at is null)
);
--> statement-breakpoint
CREATE TABLE "failing_publications" (
	"edition_id" bigint PRIMARY KEY NOT NULL,
	"attempts" integer NOT NULL,
	"next_attempt_at" timestamp with time zone NOT NULL,
	"failed_at" timestamp with time zone,
	"last_error" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "webhooks" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "webhooks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"name" text NOT NULL,
	"url" text NOT NULL,
	"secret" text NOT NULL,
	"told_since" timestamp with time zone DEFAULT now() NOT NULL,
	"paused_at" timestamp with time zone,
	"added_by" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "one_webhook_per_address" UNIQUE("url")
);
--> statement-breakpoint
DROP INDEX "outbox_due";--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "edition_id" bigint;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "address" text;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "tags" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "expanded_at" timestamp with time zone;--> statement-breakpoint
-- what happened before anything was delivered is no news any more
UPDATE "outbox" SET "expanded_at" = now();--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_event_id_outbox_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."outbox"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "failing_publications" ADD CONSTRAINT "failing_publications_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_added_by_users_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "deliveries" USING btree ("channel","next_attempt_at") WHERE delivered_at is null and failed_at is null;--> statement-breakpoint
CREATE INDEX "deliveries_failed" ON "deliveries" USING btree ("failed_at") WHERE failed_at is not null;--> statement-breakpoint
CREATE INDEX "deliveries_made" ON "deliveries" USING btree ("delivered_at") WHERE delivered_at is not null;--> statement-breakpoint
CREATE INDEX "deliveries_webhook_id_index" ON "deliveries" USING btree ("webhook_id");--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "outbox_new" ON "outbox" USING btree ("id") WHERE expanded_at is null;--> statement-breakpoint
CREATE INDEX "outbox_edition_id_index" ON "outbox" USING btree ("edition_id");--> statement-breakpoint
ALTER TABLE "outbox" DROP COLUMN "payload";--> statement-breakpoint
ALTER TABLE "outbox" DROP COLUMN "attempts";--> statement-breakpoint
ALTER TABLE "outbox" DROP COLUMN "next_attempt_at";--> statement-breakpoint
ALTER TABLE "outbox" DROP COLUMN "delivered_at";--> statement-breakpoint
ALTER TABLE "outbox" DROP COLUMN "last_error";--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "a_topic_is_one_of_ours" CHECK (topic in ('edition.published', 'edition.expired', 'edition.withdrawn', 'edition.moved', 'edition.gone', 'edition.held_back', 'edition.not_published', 'edition.not_expired', 'pages.changed'));