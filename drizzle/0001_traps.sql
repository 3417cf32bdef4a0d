CREATE SCHEMA "traps";
--> statement-breakpoint
CREATE TABLE "traps"."books" (
	"id" serial PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"subtitle" text,
	"author_id" integer NOT NULL,
	"reviewer_id" integer,
	"price" numeric NOT NULL,
	"catalog_id" bigint NOT NULL,
	"published_at" timestamp NOT NULL,
	"cover" "bytea" NOT NULL,
	"added_at" timestamp NOT NULL
);
--> statement-breakpoint
CREATE TABLE "traps"."loans" (
	"id" serial PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"member_id" serial NOT NULL
);
--> statement-breakpoint
CREATE TABLE "traps"."members" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"inviter_id" integer
);
--> statement-breakpoint
CREATE TABLE "traps"."profiles" (
	"bio" text,
	"member_id" integer PRIMARY KEY NOT NULL
);
--> statement-breakpoint
ALTER TABLE "traps"."books" ADD CONSTRAINT "books_author_id_members_id_fk" FOREIGN KEY ("author_id") REFERENCES "traps"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "traps"."books" ADD CONSTRAINT "books_reviewer_id_members_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "traps"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "traps"."loans" ADD CONSTRAINT "loans_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "traps"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "traps"."members" ADD CONSTRAINT "members_inviter_id_members_id_fk" FOREIGN KEY ("inviter_id") REFERENCES "traps"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "traps"."profiles" ADD CONSTRAINT "profiles_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "traps"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "books_author_id_index" ON "traps"."books" USING btree ("author_id");