ALTER TABLE "alert_readers" ADD COLUMN "suspended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "alert_readers" ADD COLUMN "suspended_because" text;