// # 'employees' implicitly has type 'any' because it references itself
//
// TypeScript cannot infer the type of a table from the table itself. If
// `noImplicitAny`, a part of `strict`, is off, there is no error, and the table
// is `any`.
//
// Write: `references((): AnyPgColumn => staff.id)` in the table `staff`.
// Trap: TypeScript error.
// In 1.0: the same.
// See: foreign-keys/two-tables-reference-each-other,
// relations/multiple-relations-self, sql/recursive-tree.
// Also: TS7022, TS7024, self reference, parent id, tree, AnyPgColumn, directly
// or indirectly in its own initializer, parent_id in the same table,
// self-referencing foreign key, category with a parent category, manager of an
// employee.
//
// npm run example foreign-keys/implicitly-any

import { getTableName } from "drizzle-orm";
import {
  type AnyPgColumn,
  getTableConfig,
  integer,
  pgTable,
  serial,
} from "drizzle-orm/pg-core";
import { client } from "../../src/db";

// @ts-expect-error TS7022: its type would follow from itself
const employees = pgTable("employees", {
  id: serial("id").primaryKey(),
  // @ts-expect-error TS7024: the same for the function
  managerId: integer("manager_id").references(() => employees.id),
});

const [toManager] = getTableConfig(employees).foreignKeys;
const target = getTableName(toManager!.reference().foreignTable);

console.log("The constraint is there, and references:", target);
// 'employees'

// ## Write out the return type: AnyPgColumn
const staff = pgTable("staff", {
  id: serial("id").primaryKey(),
  managerId: integer("manager_id").references((): AnyPgColumn => staff.id),
});

const [toStaff] = getTableConfig(staff).foreignKeys;
const targetOfStaff = getTableName(toStaff!.reference().foreignTable);

console.log("The constraint of a table with types:", targetOfStaff);
// 'staff'

await client.end();
