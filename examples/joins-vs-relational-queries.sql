select
  "users"."id",
  "users"."name",
  "users_posts"."data" as "posts"
from
  "users" "users"
  left join lateral (
    select
      coalesce(
        json_agg(
          json_build_array("users_posts"."title")
          order by
            "users_posts"."id" asc
        ),
        '[]'::json
      ) as "data"
    from
      (
        select
          *
        from
          "posts" "users_posts"
        where
          "users_posts"."author_id" = "users"."id"
        order by
          "users_posts"."id" asc
      ) "users_posts"
  ) "users_posts" on true
order by
  "users"."id" asc;

select
  "users"."id",
  "users"."name",
  "posts"."title"
from
  "users"
  left join "posts" on "users"."id" = "posts"."author_id"
order by
  "users"."id",
  "posts"."id";

select
  "users"."name",
  count("posts"."id")
from
  "users"
  left join "posts" on "users"."id" = "posts"."author_id"
group by
  "users"."id"
order by
  "users"."id";

select
  "users"."name",
  "users_posts"."data" as "posts"
from
  "users" "users"
  left join lateral (
    select
      coalesce(
        json_agg(
          json_build_array("users_posts"."title")
          order by
            "users_posts"."id" desc
        ),
        '[]'::json
      ) as "data"
    from
      (
        select
          *
        from
          "posts" "users_posts"
        where
          "users_posts"."author_id" = "users"."id"
        order by
          "users_posts"."id" desc
        limit
          $1
      ) "users_posts"
  ) "users_posts" on true
order by
  "users"."id" asc;
-- $1 = 1
