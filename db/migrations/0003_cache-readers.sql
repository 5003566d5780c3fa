CREATE SEQUENCE "public"."cache_fences" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "cache_readers" (
	"pid" integer PRIMARY KEY NOT NULL,
	"heard" bigint DEFAULT 0 NOT NULL
);
