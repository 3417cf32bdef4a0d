select
  "users"."id",
  "users"."name",
  "users_usersToTags"."data" as "usersToTags"
from
  "users" "users"
  left join lateral (
    select
      coalesce(
        json_agg(
          json_build_array(
            "users_usersToTags"."user_id",
            "users_usersToTags"."tag_id",
            "users_usersToTags_tag"."data"
          )
        ),
        '[]'::json
      ) as "data"
    from
      "users_to_tags" "users_usersToTags"
      left join lateral (
        select
          json_build_array(
            "users_usersToTags_tag"."id",
            "users_usersToTags_tag"."label"
          ) as "data"
        from
          (
            select
              *
            from
              "tags" "users_usersToTags_tag"
            where
              "users_usersToTags_tag"."id" = "users_usersToTags"."tag_id"
            limit
              $1
          ) "users_usersToTags_tag"
      ) "users_usersToTags_tag" on true
    where
      "users_usersToTags"."user_id" = "users"."id"
  ) "users_usersToTags" on true;
-- $1 = 1

select
  "users"."id",
  "users"."name",
  "users_usersToTags"."data" as "usersToTags"
from
  "users" "users"
  left join lateral (
    select
      coalesce(
        json_agg(
          json_build_array(
            "users_usersToTags"."user_id",
            "users_usersToTags"."tag_id",
            "users_usersToTags_tag"."data"
          )
        ),
        '[]'::json
      ) as "data"
    from
      "users_to_tags" "users_usersToTags"
      left join lateral (
        select
          json_build_array(
            "users_usersToTags_tag"."id",
            "users_usersToTags_tag"."label"
          ) as "data"
        from
          (
            select
              *
            from
              "tags" "users_usersToTags_tag"
            where
              "users_usersToTags_tag"."id" = "users_usersToTags"."tag_id"
            limit
              $1
          ) "users_usersToTags_tag"
      ) "users_usersToTags_tag" on true
    where
      "users_usersToTags"."user_id" = "users"."id"
  ) "users_usersToTags" on true
limit
  $2;
-- $1 = 1
-- $2 = 1

select
  "tags"."label"
from
  "posts_tags"
  inner join "tags" on "posts_tags"."tag_id" = "tags"."id"
where
  "posts_tags"."post_id" = $1
order by
  "tags"."id";
-- $1 = 1

select
  "posts"."title"
from
  "posts_tags"
  inner join "posts" on "posts_tags"."post_id" = "posts"."id"
  inner join "tags" on "posts_tags"."tag_id" = "tags"."id"
where
  "tags"."label" = $1
order by
  "posts"."id";
-- $1 = "typescript"
