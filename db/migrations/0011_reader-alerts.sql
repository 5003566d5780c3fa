CREATE TABLE "alert_matches" (
	"round_id" bigint NOT NULL,
	"list_id" bigint NOT NULL,
	"text_ids" bigint[] NOT NULL,
	CONSTRAINT "alert_matches_round_id_list_id_pk" PRIMARY KEY("round_id","list_id")
);
--> statement-breakpoint
CREATE TABLE "alert_news" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "alert_news_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"text_id" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"at_once_round" bigint,
	"daily_round" bigint,
	"weekly_round" bigint,
	CONSTRAINT "a_text_is_news_once" UNIQUE("text_id")
);
--> statement-breakpoint
CREATE TABLE "alert_rounds" (
	"event_id" bigint PRIMARY KEY NOT NULL,
	"frequency" text NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"lists_to" bigint,
	"alerts_to" bigint,
	"finished_at" timestamp with time zone,
	CONSTRAINT "a_round_has_a_frequency" CHECK (frequency in ('at_once', 'daily', 'weekly'))
);
--> statement-breakpoint
CREATE TABLE "alert_keys" (
	"hash" "bytea" PRIMARY KEY NOT NULL,
	"alert_id" bigint,
	"request_id" bigint,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "a_key_opens_one_thing" CHECK (num_nonnulls(alert_id, request_id) = 1)
);
--> statement-breakpoint
CREATE TABLE "alert_lists" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "alert_lists_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"language" text NOT NULL,
	"query" text NOT NULL,
	CONSTRAINT "a_list_is_followed_in_one_place" UNIQUE("language","query"),
	CONSTRAINT "a_list_has_a_language_of_ours" CHECK (language in ('en', 'fr', 'es', 'ru', 'tr', 'ar'))
);
--> statement-breakpoint
CREATE TABLE "alert_readers" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "alert_readers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"email" "citext" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "one_reader_per_address" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "alert_requests" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "alert_requests_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"email" "citext" NOT NULL,
	"list_id" bigint NOT NULL,
	"frequency" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp with time zone,
	CONSTRAINT "a_request_has_a_frequency" CHECK (frequency in ('at_once', 'daily', 'weekly'))
);
--> statement-breakpoint
CREATE TABLE "alerts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "alerts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"reader_id" bigint NOT NULL,
	"list_id" bigint NOT NULL,
	"frequency" text NOT NULL,
	"confirmed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "one_alert_per_reader_and_list" UNIQUE("reader_id","list_id"),
	CONSTRAINT "an_alert_has_a_frequency" CHECK (frequency in ('at_once', 'daily', 'weekly'))
);
--> statement-breakpoint
ALTER TABLE "deliveries" DROP CONSTRAINT "a_delivery_knows_its_receiver";--> statement-breakpoint
ALTER TABLE "outbox" DROP CONSTRAINT "a_topic_is_one_of_ours";--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "alert_id" bigint;--> statement-breakpoint
ALTER TABLE "deliveries" ADD COLUMN "alert_request_id" bigint;--> statement-breakpoint
ALTER TABLE "alert_matches" ADD CONSTRAINT "alert_matches_round_id_alert_rounds_event_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."alert_rounds"("event_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_matches" ADD CONSTRAINT "alert_matches_list_id_alert_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."alert_lists"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_news" ADD CONSTRAINT "alert_news_text_id_language_versions_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."language_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_rounds" ADD CONSTRAINT "alert_rounds_event_id_outbox_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."outbox"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_keys" ADD CONSTRAINT "alert_keys_alert_id_alerts_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alerts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_keys" ADD CONSTRAINT "alert_keys_request_id_alert_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."alert_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_requests" ADD CONSTRAINT "alert_requests_list_id_alert_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."alert_lists"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_reader_id_alert_readers_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."alert_readers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alerts" ADD CONSTRAINT "alerts_list_id_alert_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."alert_lists"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "alert_matches_list_id_index" ON "alert_matches" USING btree ("list_id");--> statement-breakpoint
CREATE INDEX "alert_news_at_once" ON "alert_news" USING btree ("at_once_round");--> statement-breakpoint
CREATE INDEX "alert_news_daily" ON "alert_news" USING btree ("daily_round");--> statement-breakpoint
CREATE INDEX "alert_news_weekly" ON "alert_news" USING btree ("weekly_round");--> statement-breakpoint
CREATE INDEX "alert_rounds_open" ON "alert_rounds" USING btree ("event_id") WHERE finished_at is null;--> statement-breakpoint
CREATE INDEX "alert_keys_alert_id_index" ON "alert_keys" USING btree ("alert_id");--> statement-breakpoint
CREATE INDEX "alert_keys_request_id_index" ON "alert_keys" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "alert_keys_by_age" ON "alert_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "alert_requests_by_address" ON "alert_requests" USING btree ("email");--> statement-breakpoint
CREATE INDEX "alert_requests_by_age" ON "alert_requests" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "alert_requests_list_id_index" ON "alert_requests" USING btree ("list_id");--> statement-breakpoint
CREATE INDEX "alerts_by_list" ON "alerts" USING btree ("list_id","frequency","id");--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_alert_id_alerts_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."alerts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_alert_request_id_alert_requests_id_fk" FOREIGN KEY ("alert_request_id") REFERENCES "public"."alert_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deliveries_alert_id_index" ON "deliveries" USING btree ("alert_id");--> statement-breakpoint
CREATE INDEX "deliveries_alert_request_id_index" ON "deliveries" USING btree ("alert_request_id");--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "a_delivery_knows_its_receiver" CHECK (num_nonnulls(user_id, alert_id, alert_request_id) = (channel = 'mail')::int and (channel = 'webhook') = (webhook_id is not null));--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "a_topic_is_one_of_ours" CHECK (topic in ('edition.published', 'edition.expired', 'edition.withdrawn', 'edition.moved', 'edition.gone', 'edition.held_back', 'edition.not_published', 'edition.not_expired', 'alert.asked', 'alerts.due', 'pages.changed'));