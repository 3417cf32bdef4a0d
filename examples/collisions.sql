select
  "collisions"."users"."id",
  "collisions"."users"."title",
  "collisions"."posts"."id",
  "collisions"."posts"."title",
  "collisions"."posts"."author_id"
from
  "collisions"."users"
  left join "collisions"."posts" on "collisions"."users"."id" = "collisions"."posts"."author_id";

select
  "collisions"."posts"."title"
from
  "collisions"."users"
  left join "collisions"."posts" on "collisions"."users"."id" = "collisions"."posts"."author_id";

select
  "collisions"."users"."title",
  "collisions"."posts"."title"
from
  "collisions"."users"
  left join "collisions"."posts" on "collisions"."users"."id" = "collisions"."posts"."author_id";

select
  "collisions"."users"."id",
  "collisions"."users"."title",
  "collisions"."posts"."id",
  "collisions"."posts"."title",
  "collisions"."posts"."author_id",
  "later_posts"."id",
  "later_posts"."title",
  "later_posts"."author_id"
from
  "collisions"."users"
  left join "collisions"."posts" on "collisions"."posts"."author_id" = "collisions"."users"."id"
  left join "collisions"."posts" "later_posts" on (
    "later_posts"."author_id" = "collisions"."users"."id"
    and "later_posts"."id" > "collisions"."posts"."id"
  )
where
  "later_posts"."id" is null;

select
  "users"."id",
  "users"."title",
  "users_posts"."data" as "posts"
from
  "collisions"."users" "users"
  left join lateral (
    select
      coalesce(
        json_agg(
          json_build_array(
            "users_posts"."id",
            "users_posts"."title",
            "users_posts"."author_id"
          )
        ),
        '[]'::json
      ) as "data"
    from
      "collisions"."posts" "users_posts"
    where
      "users_posts"."author_id" = "users"."id"
  ) "users_posts" on true
limit
  $1;
-- $1 = 1
