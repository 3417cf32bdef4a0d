-- A desk can then be inserted before its chief and deputy, in one transaction.
ALTER TABLE "magazine"."desks" ALTER CONSTRAINT "desks_chief_id_authors_id_fk" DEFERRABLE INITIALLY DEFERRED;--> statement-breakpoint
ALTER TABLE "magazine"."desks" ALTER CONSTRAINT "desks_deputy_id_authors_id_fk" DEFERRABLE INITIALLY DEFERRED;
