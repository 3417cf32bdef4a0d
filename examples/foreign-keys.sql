select
  conname as name,
  pg_get_constraintdef(oid) as definition
from
  pg_constraint
where
  conrelid = 'public.posts'::regclass
  and contype = 'f';

insert into
  "posts" ("id", "title", "author_id")
values
  (default, $1, $2);
-- $1 = "Ghost Story"
-- $2 = 99

delete from "users"
where
  "users"."id" = $1;
-- $1 = 1
