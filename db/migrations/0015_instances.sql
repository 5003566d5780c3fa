CREATE TABLE "instances" (
	"name" text PRIMARY KEY NOT NULL,
	"heard" bigint NOT NULL,
	"heard_at" timestamp with time zone DEFAULT now() NOT NULL,
	"stale_seconds" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "unconfirmed_changes" (
	"fence" bigint PRIMARY KEY NOT NULL,
	"tags" text[] NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
