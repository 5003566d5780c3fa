CREATE TABLE "sign_in_tries" (
	"key" "bytea" PRIMARY KEY NOT NULL,
	"tries" integer NOT NULL,
	"free_at" timestamp with time zone NOT NULL
);