// # A row references the row of another tenant, in spite of row level security
//
// A foreign key checks that the row exists. It does not use the policies of the
// table, so it finds rows that the role cannot see.
//
// Write: a key that holds the tenant, with `columns: [table.tenantId,
// table.projectId]`, to a unique constraint on the tenant and the id of a project.
// Trap: reference to a row of another tenant.
// In 1.0: the same.
// See: foreign-keys/two-columns, foreign-keys/no-index,
// relations/relation-over-half-a-key, migrations/key-before-unique,
// foreign-keys/null-in-a-key, foreign-keys/set-null-not-null.
// Also: composite foreign key, tenant_id, organization_id, cross-tenant
// reference, multi-tenant foreign key, shared schema, 23503, IDOR.
//
// npm run example tenants/reference-to-another-tenant

import { DrizzleQueryError, sql } from "drizzle-orm";
import { foreignKey, integer, pgTable, unique } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { client, db } from "../../src/db";
import { undone } from "../../src/undone";

const projects = pgTable(
  "projects",
  {
    id: integer("id").primaryKey(),
    tenantId: integer("tenant_id").notNull(),
  },
  (table) => [unique().on(table.tenantId, table.id)],
);
const tasks = pgTable("tasks", {
  tenantId: integer("tenant_id").notNull(),
  projectId: integer("project_id").references(() => projects.id),
});
const makeTables = sql`
  create temporary table projects (
    id integer primary key, tenant_id integer not null, unique (tenant_id, id)
  );
  create temporary table tasks (
    tenant_id integer not null,
    project_id integer references projects
  );
  insert into projects values (1, 1), (2, 2)
`;
const usePolicies = sql`
  create role drizzle_relations_app;
  grant drizzle_relations_app to current_user;
  grant select, insert on projects, tasks to drizzle_relations_app;
  alter table projects enable row level security;
  create policy own_projects on projects using (tenant_id = 1);
  set local role drizzle_relations_app
`;
const task = { tenantId: 1, projectId: 2 }; // the project is from a request
const result = await undone(db, async (tx) => {
  await tx.execute(makeTables);
  await tx.execute(usePolicies);
  const visible = await tx.select().from(projects);
  return { visible, inserted: await tx.insert(tasks).values(task).returning() };
});

console.log("A task of tenant 1 in a project of tenant 2:", result);
// {
//   visible: [ { id: 1, tenantId: 1 } ],
//   inserted: [ { tenantId: 1, projectId: 2 } ]
// }

// ## A key that holds the tenant
//
// This key needs no row level security. Declare the relations with both
// columns, too. The action `set null` sets the tenant to null, too, and fails.
const keyedTasks = pgTable(
  "tasks",
  {
    tenantId: integer("tenant_id").notNull(),
    projectId: integer("project_id"),
  },
  (table) => [
    foreignKey({
      columns: [table.tenantId, table.projectId],
      foreignColumns: [projects.tenantId, projects.id],
    }),
  ],
);
const keyWithTenant = sql`
  alter table tasks drop constraint tasks_project_id_fkey,
  add foreign key (tenant_id, project_id) references projects (tenant_id, id)
`;
try {
  await undone(db, async (tx) => {
    await tx.execute(makeTables);
    await tx.execute(keyWithTenant);
    await tx.insert(keyedTasks).values(task);
  });
} catch (error) {
  if (!(error instanceof DrizzleQueryError)) throw error;
  if (!(error.cause instanceof postgres.PostgresError)) throw error;
  const { code, detail } = error.cause;
  console.log("Refused:", { code, detail });
  // {
  //   code: '23503',
  //   detail: 'Key (tenant_id, project_id)=(1, 2) is not present in table "projects".'
  // }
}

await client.end();
