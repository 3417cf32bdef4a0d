CREATE SCHEMA "magazine";
--> statement-breakpoint
CREATE SCHEMA "shop";
--> statement-breakpoint
CREATE TYPE "magazine"."format" AS ENUM('news', 'essay');--> statement-breakpoint
CREATE TABLE "magazine"."articles" (
	"id" serial PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"author_id" integer,
	"published" boolean,
	"format" "magazine"."format" NOT NULL,
	"tag_ids" integer[] NOT NULL,
	"details" jsonb,
	"created_at" timestamp NOT NULL
);
--> statement-breakpoint
CREATE TABLE "magazine"."authors" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"password" text NOT NULL,
	"desk_id" integer,
	"deleted_at" timestamp
);
--> statement-breakpoint
CREATE TABLE "magazine"."comments" (
	"id" serial PRIMARY KEY NOT NULL,
	"body" text NOT NULL,
	"kind" text NOT NULL,
	"target_id" integer NOT NULL,
	"parent_id" integer
);
--> statement-breakpoint
CREATE TABLE "magazine"."contributions" (
	"author_id" integer NOT NULL,
	"article_id" integer NOT NULL,
	"role" text NOT NULL,
	"active" boolean NOT NULL,
	CONSTRAINT "contributions_author_id_article_id_pk" PRIMARY KEY("author_id","article_id")
);
--> statement-breakpoint
CREATE TABLE "magazine"."desks" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"chief_id" integer NOT NULL,
	"deputy_id" integer
);
--> statement-breakpoint
CREATE TABLE "magazine"."follows" (
	"follower_id" integer NOT NULL,
	"followee_id" integer NOT NULL,
	CONSTRAINT "follows_follower_id_followee_id_pk" PRIMARY KEY("follower_id","followee_id")
);
--> statement-breakpoint
CREATE TABLE "magazine"."videos" (
	"id" serial PRIMARY KEY NOT NULL,
	"title" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shop"."addresses" (
	"id" serial PRIMARY KEY NOT NULL,
	"street" text NOT NULL,
	"customer_id" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shop"."customers" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shop"."invoices" (
	"id" serial PRIMARY KEY NOT NULL,
	"customer_id" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shop"."order_lines" (
	"order_id" integer NOT NULL,
	"line_no" integer NOT NULL,
	"product" text NOT NULL,
	CONSTRAINT "order_lines_order_id_line_no_pk" PRIMARY KEY("order_id","line_no")
);
--> statement-breakpoint
CREATE TABLE "shop"."orders" (
	"id" serial PRIMARY KEY NOT NULL,
	"customer_id" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shop"."payments" (
	"id" serial PRIMARY KEY NOT NULL,
	"order_ref" text NOT NULL,
	"amount" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shop"."reviews" (
	"id" serial PRIMARY KEY NOT NULL,
	"body" text NOT NULL,
	"customer_id" integer
);
--> statement-breakpoint
CREATE TABLE "shop"."shipments" (
	"id" serial PRIMARY KEY NOT NULL,
	"order_id" integer NOT NULL,
	"line_no" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "magazine"."articles" ADD CONSTRAINT "articles_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "magazine"."authors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "magazine"."authors" ADD CONSTRAINT "authors_desk_id_desks_id_fk" FOREIGN KEY ("desk_id") REFERENCES "magazine"."desks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "magazine"."comments" ADD CONSTRAINT "comments_parent_id_comments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "magazine"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "magazine"."contributions" ADD CONSTRAINT "contributions_author_id_authors_id_fk" FOREIGN KEY ("author_id") REFERENCES "magazine"."authors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "magazine"."contributions" ADD CONSTRAINT "contributions_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "magazine"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "magazine"."desks" ADD CONSTRAINT "desks_chief_id_authors_id_fk" FOREIGN KEY ("chief_id") REFERENCES "magazine"."authors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "magazine"."desks" ADD CONSTRAINT "desks_deputy_id_authors_id_fk" FOREIGN KEY ("deputy_id") REFERENCES "magazine"."authors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "magazine"."follows" ADD CONSTRAINT "follows_follower_id_authors_id_fk" FOREIGN KEY ("follower_id") REFERENCES "magazine"."authors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "magazine"."follows" ADD CONSTRAINT "follows_followee_id_authors_id_fk" FOREIGN KEY ("followee_id") REFERENCES "magazine"."authors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."addresses" ADD CONSTRAINT "addresses_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "shop"."customers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."invoices" ADD CONSTRAINT "invoices_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "shop"."customers"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."order_lines" ADD CONSTRAINT "order_lines_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "shop"."orders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."orders" ADD CONSTRAINT "orders_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "shop"."customers"("id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "shop"."reviews" ADD CONSTRAINT "reviews_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "shop"."customers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shop"."shipments" ADD CONSTRAINT "shipments_order_line_fk" FOREIGN KEY ("order_id","line_no") REFERENCES "shop"."order_lines"("order_id","line_no") ON DELETE cascade ON UPDATE no action;