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
order by
  "users"."id" asc;

select
  "users"."id",
  "users"."name",
  "users_posts"."data" as "posts"
from
  "users" "users"
  left join lateral (
    select
      coalesce(
        json_agg(json_build_array("users_posts"."title")),
        '[]'::json
      ) as "data"
    from
      "posts" "users_posts"
    where
      "users_posts"."author_id" = "users"."id"
  ) "users_posts" on true
where
  "users"."id" = $1
limit
  $2;
-- $1 = 1
-- $2 = 1

select
  "users"."name",
  "users_posts"."data" as "posts"
from
  "users" "users"
  left join lateral (
    select
      coalesce(
        json_agg(
          json_build_array(
            "users_posts"."title",
            "users_posts_author"."data"
          )
        ),
        '[]'::json
      ) as "data"
    from
      "posts" "users_posts"
      left join lateral (
        select
          json_build_array(
            "users_posts_author"."name",
            "users_posts_author_posts"."data"
          ) as "data"
        from
          (
            select
              *
            from
              "users" "users_posts_author"
            where
              "users_posts_author"."id" = "users_posts"."author_id"
            limit
              $1
          ) "users_posts_author"
          left join lateral (
            select
              coalesce(
                json_agg(json_build_array("users_posts_author_posts"."id")),
                '[]'::json
              ) as "data"
            from
              "posts" "users_posts_author_posts"
            where
              "users_posts_author_posts"."author_id" = "users_posts_author"."id"
          ) "users_posts_author_posts" on true
      ) "users_posts_author" on true
    where
      "users_posts"."author_id" = "users"."id"
  ) "users_posts" on true;
-- $1 = 1

select
  "id",
  "name"
from
  "users" "users"
where
  "users"."id" = $1
limit
  $2;
-- $1 = 99
-- $2 = 1
