// What readers type, by the page that answers it, or by the pages that do so equally
// well. It was written before the finder was tuned: do not adapt it to the finder.

/** For each how-to, three ways to ask for it in other words than its title's. */
export const howTos = {
  "foreign-keys/change-on-delete": [
    "alter existing constraint to cascade",
    "how do I remove a foreign key from a table",
    "switch on delete behaviour in a migration",
  ],
  "foreign-keys/find-orphans": [
    "posts pointing to deleted users",
    "rows with broken references",
    "check data before adding a constraint",
  ],
  "foreign-keys/insert-into-a-cycle": [
    "two tables depend on each other insert order",
    "circular reference insert",
    "insert department and manager at the same time",
  ],
  "foreign-keys/list-foreign-keys": [
    "show all constraints",
    "which tables point to users",
    "information_schema constraints",
  ],
  "foreign-keys/name-a-key": [
    "custom constraint name",
    "set the name of the constraint in references",
    "how to choose fk name",
  ],
  "foreign-keys/on-delete": [
    "delete user and all his posts automatically",
    "cascading delete",
    "set column to null when the parent is deleted",
  ],
  "foreign-keys/on-update": [
    "primary key changes should propagate",
    "update id of a parent",
    "cascade an update",
  ],
  "foreign-keys/two-columns": [
    "composite foreign key",
    "reference a compound primary key",
    "foreignKey onDelete with several columns",
  ],
  "relations/one-of-many-by-condition": [
    "has one of many",
    "only the primary address of a user",
    "relation to a single row picked by a flag",
  ],
  "relations/one-to-one": [
    "hasOne profile",
    "user has exactly one profile",
    "1:1 relation",
  ],
  "relations/subquery-as-relation": [
    "use a CTE in relations",
    "relation to an aggregated query",
    "load statistics of each user via with",
  ],
  "relations/many-from-to": [
    "one sided relation",
    "relation only on the parent table",
    "many relation without declaring one",
  ],
  "relations/tree-as-relation": [
    "recursive relation",
    "all replies of a comment in db.query",
    "load whole hierarchy using with",
  ],
  "relational-queries/compare-two-columns": [
    "where one column is greater than another",
    "updatedAt not equal createdAt in findMany",
    "filter rows where columns are equal",
  ],
  "relational-queries/computed-column": [
    "virtual field findMany",
    "concatenate first and last name in db.query",
    "add an sql expression to the result of findMany",
  ],
  "relational-queries/conditions": [
    "findMany where operators",
    "greater than or less than in findMany",
    "combine several filters with OR in db.query",
  ],
  "relational-queries/cursor": [
    "infinite scroll",
    "keyset pagination findMany",
    "load the next page after the last id",
  ],
  "relational-queries/filter-by-count": [
    "users with at least two posts",
    "only parents with several children",
    "where number of related rows is greater than",
  ],
  "relational-queries/filter-by-related-rows": [
    "findMany where relation has a value",
    "only users who wrote a post with this title db.query",
    "filter parents by child columns in relational query",
  ],
  "relational-queries/flatten": [
    "get rid of nesting in the result",
    "turn nested result into flat rows",
    "export relational query as csv",
  ],
  "relational-queries/leave-out-a-column joins/leave-out-a-column": [
    "do not select the password",
    "all fields except one",
    "hide sensitive fields",
  ],
  "relational-queries/leave-out-deleted-rows": [
    "soft delete",
    "ignore rows with deletedAt",
    "hide archived posts in findMany",
  ],
  "relational-queries/limit-related-rows": [
    "only the first 3 comments of each post",
    "take inside include",
    "paginate nested relation",
  ],
  "relational-queries/nested-with": [
    "include of include",
    "posts with comments with authors",
    "load three levels of relations",
  ],
  "relational-queries/or-across-relations": [
    "search in users and their posts",
    "match title or author name",
    "filter by own column or a column of the relation",
  ],
  "relational-queries/order-by-count": [
    "most active users first",
    "sort by number of comments",
    "order parents by how many children they have",
  ],
  "relational-queries/order-by-parent": [
    "order by column of relation",
    "sort posts by author name",
    "orderBy a field of the parent in findMany",
  ],
  "relational-queries/order-inside-with": [
    "sort tags of a post alphabetically",
    "order many to many result",
    "orderBy through junction table",
  ],
  "relational-queries/page-and-total joins/page-and-total": [
    "pagination with total count",
    "how many pages are there",
    "findAndCountAll",
  ],
  "relational-queries/page-with-matching-posts": [
    "filter parents and children at the same time with pagination",
    "paginate users that have matching children",
    "limit parents filtered by children, return only the matching children",
  ],
  "relational-queries/rename-a-column": [
    "select column as another name in findMany",
    "alias field db.query",
    "different key in the result of a relational query",
  ],
  "relational-queries/see-the-sql": [
    "print generated query",
    "log all queries",
    "debug what drizzle sends",
  ],
  "relational-queries/tree": [
    "comments with replies",
    "nested categories",
    "parent and child in the same table with db.query",
  ],
  "relational-queries/where-as-parameter": [
    "pass filter to a function that calls findMany",
    "build findMany filter dynamically",
    "typing of optional filters for findMany",
  ],
  "joins/all-columns-of-one-table": [
    "select users.* and one other column",
    "spread table columns in select",
    "add a count next to all fields of a table",
  ],
  "joins/coalesce": [
    "ifnull",
    "replace null by zero in the result",
    "fallback when there is no joined row",
  ],
  "joins/cross-join": [
    "cartesian product",
    "pair each user with each tag",
    "all possible pairs",
  ],
  "joins/full-join": [
    "full outer join",
    "unmatched rows of both sides",
    "differences between two tables",
  ],
  "joins/group-joined-rows": [
    "turn flat join result into nested objects",
    "join returns each user many times, I want arrays",
    "reduce joined rows to parents with children",
  ],
  "joins/join-a-subquery": [
    "join with derived table",
    "with clause and left join",
    "aggregate first, then join",
  ],
  "joins/join-an-array": [
    "join against a list of values",
    "VALUES as a table",
    "match rows with objects from javascript",
  ],
  "joins/json-column": [
    "join on a json field",
    "foreign id stored inside jsonb",
    "id in json as join key",
  ],
  "joins/load-by-ids": [
    "dataloader",
    "batch load children for a list of parents",
    "avoid n+1 with where in",
  ],
  "joins/newest-two-per-author": [
    "top n per group",
    "latest 2 rows for each user",
    "row_number partition by",
  ],
  "joins/object-per-table": [
    "nest selected columns by table",
    "result with user object and post object in select",
    "custom shape of joined rows",
  ],
  "joins/range": [
    "join between two dates",
    "join on more than one column",
    "non equi join",
  ],
  "joins/right-join": [
    "right outer join",
    "keep all rows of the second table",
    "first table is nullable in the join",
  ],
  "joins/self-join": [
    "employee and manager in the same table",
    "same table joined twice",
    "parent category name",
  ],
  "joins/string-agg": [
    "comma separated list of tags",
    "group_concat",
    "all titles as one string",
  ],
  "joins/three-tables": [
    "multiple joins",
    "chain of left joins",
    "join users posts and comments",
  ],
  "joins/union-of-two-joins": [
    "merge results of two selects",
    "activity feed from several tables",
    "append one query to another",
  ],
  "joins/window-functions": [
    "running total",
    "rank rows",
    "count over partition",
  ],
  "joins/without-a-match": [
    "users who never wrote anything",
    "anti join",
    "left join where right side is null",
  ],
  "many-to-many/columns-of-the-join-table": [
    "extra fields on pivot table",
    "read role from junction table",
    "many to many with additional attributes",
  ],
  "many-to-many/count-followers": [
    "number of followers",
    "how many people follow me",
    "follower and following counts",
  ],
  "many-to-many/count-posts-per-tag": [
    "tag cloud",
    "most popular tags",
    "how often is each category used",
  ],
  "many-to-many/followed-by-me": [
    "has the current user liked this post",
    "isLiked flag",
    "boolean whether I follow the user",
  ],
  "many-to-many/followers-and-following": [
    "users follow users",
    "self referencing many to many",
    "twitter like follow relation",
  ],
  "many-to-many/friends-of-friends": [
    "people you may know",
    "second degree connections",
    "suggest users to follow",
  ],
  "many-to-many/mutual-follows": [
    "who follows back",
    "both follow each other",
    "mutual friends",
  ],
  "many-to-many/posts-with-a-tag": [
    "filter posts by tag but show every tag",
    "many to many filter loses other tags",
    "find articles in a category through the join table",
  ],
  "many-to-many/posts-with-all-tags": [
    "must have every tag in a list",
    "products matching all selected filters",
    "relational division",
  ],
  "many-to-many/posts-without-tags": [
    "untagged articles",
    "posts with no category assigned",
    "many to many is empty",
  ],
  "many-to-many/related-posts": [
    "similar articles",
    "recommend products with common tags",
    "other posts in the same categories",
  ],
  "many-to-many/which-relations": [
    "how to define many to many relations",
    "relations of a junction table",
    "do I need one() on the pivot table",
  ],
  "many-to-many/writers-and-editors": [
    "two different roles in one junction table",
    "admins and members of a team as separate relations",
    "several many to many through the same table",
  ],
  "many-to-many/through": [
    "skip the junction table",
    "many to many without nesting",
    "direct access to tags of user",
  ],
  "collisions/schema-per-tenant": [
    "multi tenancy",
    "switch schema at runtime",
    "each customer has its own schema",
  ],
  "writes/connect-and-disconnect": [
    "prisma connect equivalent",
    "link an existing post to a user",
    "unlink a related row",
  ],
  "writes/connect-or-create": [
    "create tags if missing",
    "find or create many to many",
    "upsert tags and attach them",
  ],
  "writes/copy-with-related-rows": [
    "duplicate a record including children",
    "clone a post",
    "deep copy",
  ],
  "writes/count-of-changed-rows": [
    "affected rows",
    "did my update match anything",
    "rowCount of delete",
  ],
  "writes/insert-in-one-statement": [
    "insert parent and child with a CTE",
    "nested insert without transaction",
    "use returning id of first insert in second insert in one query",
  ],
  "writes/insert-many-parents": [
    "bulk insert with children",
    "seed users and their posts in two inserts",
    "batch create parents",
  ],
  "writes/insert-user-with-posts": [
    "create parent and children",
    "nested create",
    "save user and his posts in a transaction",
  ],
  "writes/move-related-rows": [
    "merge two accounts",
    "change owner of all posts",
    "reassign children to a different parent",
  ],
  "writes/one-to-one-upsert": [
    "create profile or update it",
    "upsert profile of a user",
    "save settings row once per user",
  ],
  "writes/replace-tags": [
    "sync many to many",
    "set tags of article to a new list",
    "update the junction table to match form input",
  ],
  "writes/returning-related-columns": [
    "insert and return with relations",
    "returning joined data",
    "get author name back after inserting a post",
  ],
  "writes/roll-back": [
    "undo transaction",
    "abort when something fails",
    "cancel all changes of a transaction",
  ],
  "writes/tag-many-posts": [
    "insert from select into the join table",
    "add one category to lots of products",
    "bulk attach",
  ],
  "writes/undefined-in-values": [
    "insert with optional fields",
    "default value is used when key is missing",
    "null or undefined in an insert",
  ],
  "writes/update-from-another-table": [
    "update with join",
    "copy value from parent to child table",
    "set column from subquery",
  ],
  "writes/update-many-rows": [
    "bulk update",
    "update each row with its own value",
    "set order of items in one query",
  ],
  "writes/upsert-join-table": [
    "on conflict composite primary key",
    "add member to team or change role",
    "upsert pivot row",
  ],
  "types/conditional-join": [
    "optional join",
    "leftJoin only if a flag is set",
    "add a join dynamically",
  ],
  "types/dynamic-query": [
    "conditionally add where to a select",
    "reusable pagination helper",
    "query builder in several steps",
  ],
  "types/function-for-any-table": [
    "generic repository",
    "generic findById",
    "helper that takes a table as parameter",
  ],
  "types/insert-with-children": [
    "type for nested input",
    "form type for user with posts",
    "InferInsertModel including relations",
  ],
  "types/joined-row": [
    "return type of a select with join",
    "infer type from query",
    "typescript type of left join result",
  ],
  "types/row-of-a-table": [
    "model type from schema",
    "InferSelectModel",
    "entity type of a table",
  ],
  "types/row-with-relations": [
    "type of user including posts",
    "infer findMany result type",
    "typescript type with nested relations",
  ],
  "types/where-as-parameter": [
    "pass conditions to a function",
    "type of eq()",
    "optional where argument SQL undefined",
  ],
  "sql/ancestors": [
    "breadcrumb",
    "path to the root category",
    "all managers above an employee",
  ],
  "sql/recursive-tree": [
    "recursive CTE",
    "all descendants of a category",
    "hierarchy of unknown depth",
  ],
  "sql/tree-from-rows": [
    "build nested tree from a flat list",
    "parentId to children arrays in javascript",
    "list to tree",
  ],
  "sql/tree-in-order": [
    "threaded comments in order",
    "indent replies",
    "depth first order",
  ],
  "values/array-append": [
    "push to array column",
    "remove element from postgres array",
    "array_append",
  ],
  "values/array-contains": [
    "where array includes value",
    "text[] contains",
    "filter by array column",
  ],
};

/** For traps without a message, what a reader sees who is caught in one. */
export const symptoms = {
  "joins/count-without-posts": ["count shows 1 for users who have nothing"],
  "joins/count-with-condition": ["conditional count counts everything"],
  "joins/counts-too-high": ["count is doubled with two joins"],
  "joins/limit-with-join": ["left join pagination returns too few parents"],
  "joins/user-without-posts-disappears": [
    "where after left join drops users with no posts",
  ],
  "joins/inner-after-left-join": ["rows vanish after adding an inner join"],
  "joins/desc-nulls-first": ["nulls come first when sorting descending"],
  "joins/cursor-skips-rows": ["cursor pagination misses rows"],
  "joins/row-on-two-pages": ["same item on page 1 and page 2"],
  "joins/ne-removes-null": ["not equal leaves out null values"],
  "joins/not-in-array-with-null": ["not in subquery gives an empty result"],
  "joins/newest-post-per-user": ["last post of each user"],
  "joins/union-removes-rows": ["union drops duplicates"],
  "joins/two-queries-from-one": ["reusing a query changes the first one"],
  "joins/case-insensitive": ["compare emails ignoring case"],
  "joins/for-update": ["lock rows in a left join"],
  "joins/prefix-columns": ["rename all columns of the joined table"],
  "many-to-many/post-appears-twice": ["duplicates when filtering by tags"],
  "many-to-many/same-pair-twice": ["prevent the same tag twice on a post"],
  "many-to-many/friends": ["friendship in both directions"],
  "many-to-many/posts-without-a-tag": ["exclude posts with a given tag"],
  "many-to-many/posts-with-two-tags": ["posts having tag A and tag B"],
  "collisions/id-of-another-table": ["joined row has the wrong id"],
  "collisions/execute-loses-a-column": ["raw sql join overwrites id"],
  "collisions/relation-named-as-column": [
    "relation with the same name as a column",
  ],
  "foreign-keys/no-index": ["slow delete because of foreign key"],
  "foreign-keys/null-in-a-key": ["composite key not checked when null"],
  "foreign-keys/name-is-cut": ["constraint name too long"],
  "relations/one-to-one-is-null": ["one to one relation can be null"],
  "relations/polymorphic": ["polymorphic association returns wrong comments"],
  "relations/order-in-relations": ["default sort order of a relation"],
  "relations/where-in-relations": ["condition inside relation definition"],
  "relations/self-reference-swapped": ["parent returns children"],
  "relational-queries/n-plus-one": ["too many queries in a loop"],
  "relational-queries/misspelt-option": ["typo in with is not reported"],
  "relational-queries/where-inside-with": [
    "nested where does not filter the parents",
  ],
  "relational-queries/find-first-without-id": [
    "findFirst gives the first user when the id is undefined",
  ],
  "relational-queries/undefined-or-null": ["findFirst returns undefined"],
  "relational-queries/order-by-related-table": [
    "sort users by date of their latest post",
  ],
  "relational-queries/every-related-row": ["all related rows must match"],
  "relational-queries/conditional-with": ["include a relation only sometimes"],
  "writes/insert-without-await": ["insert has no effect"],
  "writes/db-inside-a-transaction": ["rollback does not undo my insert"],
  "writes/do-nothing-returns-nothing": ["on conflict do nothing returning"],
  "writes/nested-values-ignored": ["children in values are not saved"],
  "writes/undefined-in-set": ["set a column to null in an update"],
  "writes/update-with-undefined": ["update changed all rows"],
  "writes/upsert-keeps-old-value": ["bulk upsert"],
  "writes/error-code-is-undefined": ["how to detect a unique violation"],
  "writes/password-in-returning": ["hide a column in returning"],
  "types/null-after-left-join": ["type is still nullable after isNotNull"],
  "types/typed-wrapper": ["generic wrapper around findMany loses types"],
  "types/db-and-tx": ["function that accepts db or transaction"],
  "sql/count-is-a-string": ["count comes back as text"],
  "sql/sum-is-a-string": ["sum returns string"],
  "sql/sql-raw": ["sql injection"],
  "sql/order-by-a-variable": ["dynamic sort column"],
  "sql/order-of-a-list": ["keep order of ids"],
  "sql/like-wildcards": ["escape percent sign in a search"],
  "sql/recursive-cycle": ["infinite recursion in a tree"],
  "sql/second-where": ["calling where twice"],
  "values/bigint-inside-with": ["big numbers lose precision in relations"],
  "values/numeric-inside-with": ["decimal loses trailing zero"],
  "values/jsonb-update-one-key": ["update one field in json"],
  "values/enum-order": ["sort by enum alphabetically"],
  "upgrading/where-callback": ["where function ignored after upgrade"],
  "upgrading/query-v1": ["keep old relations api in 1.0"],
  "upgrading/pg-database": ["type of db after the upgrade"],
};

/** Messages that the pages print, with other names and values in them. */
export const messages = {
  "foreign-keys/add-a-key writes/parent-does-not-exist writes/do-nothing-foreign-key":
    [
      'insert or update on table "orders" violates foreign key constraint "orders_customer_id_customers_id_fk"',
      'PostgresError: insert or update on table "invoice_lines" violates foreign key constraint "invoice_lines_invoice_fk"',
      'Key (customer_id)=(17) is not present in table "customers".',
    ],
  "foreign-keys/delete-is-refused writes/delete-a-tree foreign-keys/on-delete":
    [
      'update or delete on table "customers" violates foreign key constraint "orders_customer_id_fk" on table "orders"',
      'Key (id)=(4) is still referenced from table "orders".',
    ],
  "foreign-keys/columns-of-two-tables": [
    "error: foreign key referenced-columns list must not contain duplicates",
  ],
  "foreign-keys/constraint-already-exists": [
    'constraint "orders_customer_fk" for relation "orders" already exists',
  ],
  "foreign-keys/incompatible-types": [
    'foreign key constraint "orders_customer_id_customers_id_fk" cannot be implemented',
    'Key columns "customer_id" and "id" are of incompatible types: text and uuid.',
  ],
  "foreign-keys/no-unique-constraint": [
    'there is no unique constraint matching given keys for referenced table "customers"',
  ],
  "foreign-keys/set-null-not-null foreign-keys/serial-foreign-key writes/undefined-in-values":
    [
      'null value in column "customer_id" of relation "orders" violates not-null constraint',
    ],
  "foreign-keys/truncate": [
    "cannot truncate a table referenced in a foreign key constraint (0A000)",
  ],
  "foreign-keys/implicitly-any foreign-keys/two-tables-reference-each-other": [
    "'categories' implicitly has type 'any' because it does not have a type annotation and is referenced directly or indirectly in its own initializer.",
  ],
  "foreign-keys/cascade-on-a-relation": [
    "TS2353: Object literal may only specify known properties, and 'onDelete' does not exist in type",
  ],
  "relations/array-of-ids": ["operator does not exist: uuid = uuid[]"],
  "relations/text-and-integer": [
    "operator does not exist: uuid = text",
    "operator does not exist: character varying = bigint",
  ],
  "joins/json-column relations/text-and-integer": [
    "operator does not exist: integer = text",
  ],
  "relations/before-initialization": [
    "ReferenceError: Cannot access 'orders' before initialization",
  ],
  "relations/columns-of-another-table": [
    "column orders_customer.customer_id does not exist",
    'relations -> orders: { customer: r.one.customers(...) }: all "from" columns must belong to table "orders", found column of table "customers"',
  ],
  "relations/different-lengths": [
    "Cannot read properties of undefined (reading 'table')",
  ],
  "relations/multiple-relations relations/multiple-relations-self many-to-many/followers-and-following":
    [
      'There are multiple relations between "orders" and "customers". Please specify relation name',
      'Error: There are multiple relations between "teams" and "games"',
    ],
  "relations/not-enough-information relations many-to-many/which-relations relations/one-to-one":
    [
      'There is not enough information to infer relation "customers.orders"',
      'Error: There is not enough information to infer relation "__public__.teams.members"',
    ],
  "relations/relations-of-a-view relational-queries/reading-columns": [
    "TypeError: Cannot read properties of undefined (reading 'columns')",
  ],
  "relations/second-one-to-one": [
    "TypeError: Cannot read properties of undefined (reading 'reduce')",
  ],
  "relations/alias-without-other-side relations/multiple-relations": [
    'there is no reverse relation of table "teams" with alias "home"',
  ],
  "relations/raw-in-where relational-queries/compare-with-parent relational-queries/exists-inside-with relational-queries/invalid-reference-inside-with relational-queries/invalid-reference-to-schema-name joins/subquery-needs-lateral upgrading/imported-table sql/count-in-extras sql/subquery-in-extras":
    ['invalid reference to FROM-clause entry for table "orders"'],
  "relations/through-on-one-side": [
    'relations -> teams: { players: r.many.players(...) }: ".through(column)" must be used either on all columns in "from" and "to" or not defined on any of them',
  ],
  "relations/two-subqueries-with-one-alias": [
    'Different subqueries with the same alias "totals" are used in a single relational query',
  ],
  "relational-queries/column-does-not-exist": [
    "column customers.total does not exist",
    "column users.nickname does not exist",
  ],
  "relational-queries/no-fields-selected": [
    'No fields selected for table "customers" ("customers")',
  ],
  "relational-queries/referenced-table-of-undefined relational-queries/no-relations many-to-many/which-relations":
    [
      "Cannot read properties of undefined (reading 'referencedTable')",
      "TypeError: Cannot read properties of undefined (reading 'referencedTable') at PgDialect.buildRelationalQueryWithoutPK",
    ],
  "relational-queries/reading-constructor": [
    "Cannot read properties of null (reading 'constructor')",
  ],
  "relational-queries/table-is-undefined upgrading/query-is-empty": [
    "TypeError: Cannot read properties of undefined (reading 'findFirst')",
    "Property 'orders' does not exist on type",
  ],
  "relational-queries/table-name-specified-more-than-once": [
    'table name "customers_orders_items" specified more than once',
  ],
  "relational-queries/not-found-in-schema": [
    'Error: Table "orders" not found in schema',
  ],
  "relational-queries/operators-target-is-not-a-function": [
    "TypeError: operators[target] is not a function",
  ],
  "relational-queries/typo-in-filter relations/where-of-a-relation upgrading/unknown-filter-field":
    ['Unknown relational filter field: "emial"'],
  "joins/distinct-on": [
    "SELECT DISTINCT ON expressions must match initial ORDER BY expressions",
  ],
  "joins/for-update": [
    "FOR UPDATE cannot be applied to the nullable side of an outer join",
  ],
  "joins/group-by sql/group-by-a-parameter": [
    'column "orders.total" must appear in the GROUP BY clause or be used in an aggregate function',
  ],
  "joins/having": ["aggregate functions are not allowed in WHERE"],
  "joins/missing-from-clause writes/delete-by-another-table relational-queries/where-on-related-table sql/column-of-missing-table types/conditional-join":
    ['missing FROM-clause entry for table "customers"'],
  "joins/not-part-of-the-query sql/column-of-missing-table": [
    'Your "total" field references a column "orders"."total", but the table "orders" is not part of the query! Did you forget to join it?',
  ],
  "joins/order-by-must-appear-in-select-list": [
    "for SELECT DISTINCT, ORDER BY expressions must appear in select list",
  ],
  "joins/syntax-error-near-order": ['syntax error at or near "order"'],
  "joins/union-order-is-ambiguous collisions/column-reference-is-ambiguous": [
    'column reference "created_at" is ambiguous',
  ],
  "joins/union-fields-in-another-order": [
    "Set operator error (union / intersect / except): selected fields are not the same or are in different order",
  ],
  "joins/view-of-two-tables": [
    "Cannot read properties of undefined (reading 'replace')",
  ],
  "joins/window-functions-in-where": [
    "window functions are not allowed in WHERE",
  ],
  "joins/self-join": ['Alias "managers" is already used in this query'],
  "joins/full-join-conditions joins/full-join": [
    "FULL JOIN is only supported with merge-joinable or hash-joinable join conditions",
  ],
  "collisions/relation-does-not-exist": ['relation "invoices" does not exist'],
  "collisions/table-reference-is-ambiguous": [
    'table reference "customers" is ambiguous',
  ],
  "writes/affect-row-a-second-time": [
    "ON CONFLICT DO UPDATE command cannot affect row a second time",
  ],
  "writes/at-least-one-value": [
    "Error: values() must be called with at least one value",
  ],
  "writes/current-transaction-is-aborted": [
    "current transaction is aborted, commands ignored until end of transaction block",
  ],
  "writes/duplicate-key-after-seeding writes/one-to-one-upsert many-to-many/same-pair-twice writes/move-related-rows":
    [
      'duplicate key value violates unique constraint "customers_email_unique"',
      'PostgresError: duplicate key value violates unique constraint "orders_pkey"',
    ],
  "writes/insert-from-select": [
    "Insert select error: selected fields are not the same or are in a different order compared to the table definition",
  ],
  "writes/no-values-to-set": ["Error: No values to set"],
  "writes/object-object": [
    'invalid input syntax for type uuid: "[object Object]"',
  ],
  "writes/on-conflict-without-unique": [
    "there is no unique or exclusion constraint matching the ON CONFLICT specification",
  ],
  "types/db-and-tx": [
    "Property '$client' is missing in type 'PgTransaction<PostgresJsQueryResultHKT>' but required in type",
  ],
  "types/possibly-undefined": ["'customer' is possibly 'undefined'."],
  "types/query-of-any-table": [
    "This expression is not callable. Each member of the union type has signatures",
  ],
  "sql/alias-of-a-sql-field": [
    `You tried to reference "total" field from a subquery, which is a raw SQL field, but it doesn't have an alias declared. Please add an alias to the field using ".as('alias')" method.`,
  ],
  "sql/alias-in-having": ['column "order_count" does not exist'],
  "sql/array-in-any": [
    "op ANY/ALL (array) requires array on right side",
    'malformed array literal: "abc"',
  ],
  "sql/date-in-sql": [
    'The "string" argument must be of type string or an instance of Buffer or ArrayBuffer. Received an instance of Date',
  ],
  "sql/eq-with-is-null": ["operator does not exist: boolean = integer"],
  "sql/empty-array": ['syntax error at or near ")"'],
  "sql/in-array-placeholder sql/interval sql/name-as-a-parameter": [
    'syntax error at or near "$3"',
  ],
  "sql/more-than-one-row": [
    "more than one row returned by a subquery used as an expression",
  ],
  "sql/quotes-around-a-parameter": [
    "could not determine data type of parameter $2",
  ],
  "sql/subquery-has-too-many-columns": ["subquery has too many columns"],
  "sql/subquery-as-a-field upgrading/where-null": [
    "TypeError: Cannot convert undefined or null to object",
  ],
  "values/invalid-enum-value": [
    'invalid input value for enum order_status: "shiped"',
  ],
  "values/like-on-an-enum": ["operator does not exist: integer ~~* unknown"],
  "values/custom-type-inside-with": ["value.replace is not a function"],
  "values/sql-date-is-a-string values/date-in-jsonb values/date-in-json-agg": [
    "TypeError: row.createdAt.getTime is not a function",
  ],
  "upgrading/casing": ['column "customerId" does not exist'],
  "upgrading/define-relations-is-not-a-function": [
    "SyntaxError: The requested module 'drizzle-orm' does not provide an export named 'defineRelations'",
  ],
  "upgrading/relations-is-not-a-function": [
    "'\"drizzle-orm\"' has no exported member named 'relations'. Did you mean 'Relation'?",
  ],
  "upgrading/unknown-order-field": ['Unknown relational order field: "codec"'],
  "upgrading/undefined-in-filter relational-queries/find-first-without-id": [
    "Unexpected 'undefined' in filter value",
  ],
  "upgrading/where-object": [
    "Cannot read properties of undefined (reading 'map')",
  ],
  "upgrading/old-migration-folders": [
    'We detected that you have old drizzle-kit migration folders. You must upgrade drizzle-kit and run "drizzle-kit up"',
  ],
};
