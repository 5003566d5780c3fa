import { appRole, publicRole } from "@/db/rules/grants"
import {
  appFunctions,
  appPrivileges,
  appViews,
  definers,
  publicFunctions,
  publicTables,
  publicViews,
} from "@/db/rules/privileges"

/** docs/grants.md: what each role may do in the database today. */
export function grantsDoc(): string {
  return [
    "# Who may do what in the database",
    "",
    "Generated from `db/rules/privileges.ts` by `npm run generate`; `npm run check` fails when it is stale, and",
    "`db/rules/grants.test.ts` compares it with the catalogs of a PostgreSQL that was migrated with it.",
    "",
    "The **owner** migrates, adds accounts and gives roles. The **application** works for signed-in people; the **visitors'**",
    "role draws the public pages. Neither of these makes tables (temporary ones included), functions or anything else, owns",
    "anything, or has a right that is not written here. What they may do with rows is refused further by the guards in",
    "`db/rules/`: [workflow.md](workflow.md) says which step sets what.",
    "",
    "What rights cannot keep: either role can change its own password and settings, listen and send on channels, take advisory",
    "locks and read the catalogs, and with them how large each table is. With the visitors' password nobody reads a draft, but",
    "`EXPLAIN ANALYZE` and the counts in `pg_stat_xact_*` tell whether a whole address that somebody guesses is taken, and of texts",
    "that are scheduled already their times, their lists and the words of their titles. [Decision 26](decisions/0026-the-database-as-last-editor.md) says more.",
    "",
    `## The application (\`${appRole}\`)`,
    "",
    "It reads every table. An update is of the columns that are named.",
    "",
    "| table | inserts | deletes | updates |",
    "| --- | --- | --- | --- |",
    ...appPrivileges.map(
      ({ table, insert, delete: remove, update }) =>
        `| \`${table}\` | ${yesNo(insert)} | ${yesNo(remove)} | ${update.join(", ")} |`,
    ),
    "",
    `Views: ${code(appViews)}, and all that visitors read. It calls everything in the schemas \`search\` and \`live\`, and of ours:`,
    `${code(appFunctions)}. It counts \`cache_fences\` up.`,
    "",
    `## Visitors (\`${publicRole}\`)`,
    "",
    "It enters the schemas `live` and `search` alone, and reads these views, which are barriers (`security_barrier`): no condition",
    "or cast of a reader's own is worked out over a row that is not in sight.",
    "",
    `${code(publicViews.map(view => `live.${view}`))}.`,
    "",
    `Of the table ${code(publicTables)} it reads, by row security, the rows that are in sight. It calls everything in the schemas`,
    `\`search\` and \`live\`, and by way of the views ${code(publicFunctions)}.`,
    "",
    "## Functions that run as the owner",
    "",
    "| function | because it |",
    "| --- | --- |",
    ...Object.entries(definers).map(([name, reason]) => `| \`${name}\` | ${reason} |`),
    "",
    "Every function of ours has a parsed body or a `search_path` of its own, in which `pg_temp` comes last.",
    "",
  ].join("\n")
}

const yesNo = (value: boolean) => (value ? "yes" : "no")
const code = (names: readonly string[]) => names.map(name => `\`${name}\``).join(", ")
