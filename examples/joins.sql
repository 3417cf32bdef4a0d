select
  "users"."id",
  "users"."name",
  "posts"."id",
  "posts"."title",
  "posts"."author_id"
from
  "users"
  left join "posts" on "users"."id" = "posts"."author_id"
order by
  "users"."id";

select
  "users"."name",
  "posts"."title"
from
  "users"
  inner join "posts" on "users"."id" = "posts"."author_id"
order by
  "users"."id";

select
  "users"."name",
  "posts"."title"
from
  "users"
  left join "posts" on "users"."id" = "posts"."author_id"
order by
  "users"."id";
