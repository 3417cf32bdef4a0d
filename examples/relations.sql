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
          json_build_array(
            "users_posts"."id",
            "users_posts"."title",
            "users_posts"."author_id"
          )
        ),
        '[]'::json
      ) as "data"
    from
      "posts" "users_posts"
    where
      "users_posts"."author_id" = "users"."id"
  ) "users_posts" on true
limit
  $1;
-- $1 = 1

select
  "posts"."id",
  "posts"."title",
  "posts"."author_id",
  "posts_author"."data" as "author"
from
  "posts" "posts"
  left join lateral (
    select
      json_build_array("posts_author"."id", "posts_author"."name") as "data"
    from
      (
        select
          *
        from
          "users" "posts_author"
        where
          "posts_author"."id" = "posts"."author_id"
        limit
          $1
      ) "posts_author"
  ) "posts_author" on true
limit
  $2;
-- $1 = 1
-- $2 = 1

select
  "users"."id",
  "users"."name",
  "users_post"."data" as "post"
from
  "users" "users"
  left join lateral (
    select
      json_build_array(
        "users_post"."id",
        "users_post"."title",
        "users_post"."author_id"
      ) as "data"
    from
      (
        select
          *
        from
          "posts" "users_post"
        where
          "users_post"."author_id" = "users"."id"
        limit
          $1
      ) "users_post"
  ) "users_post" on true
limit
  $2;
-- $1 = 1
-- $2 = 1
