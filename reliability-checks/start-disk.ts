import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { sql } from "drizzle-orm"
import { urlFor } from "@/db/connection"
import { openPool } from "@/db/gate/pool"
import { someWriting } from "@/db/gate/writing"
import { awaySentence, databaseAwayIn } from "@/domain/database-away"
import { freePort } from "@/platform/free-port"
import { clusterIn, database, owner } from "@/platform/postgres-cluster"
import { orphans } from "@/platform/postgres-pid-file"
import { readPort } from "@/platform/postgres-server"
import type { ReliabilityCheck } from "./check"
import { startSite, statusOf, textOf } from "./started-site"

const mount = (...args: string[]) => {
  const { status, stderr } = spawnSync("mount", args, { encoding: "utf8" })
  if (status !== 0) throw new Error(`A disk of its own could not be mounted (that wants root): ${stderr}`)
}

/** A site on a small disk, which fills up, has room again, and then can only be read at the next start. */
export const check: ReliabilityCheck = {
  name: "a disk that is full, and one that can only be read",
  async run(report) {
    const disk = mkdtempSync(join(tmpdir(), "imprimatur-disk-"))
    mount("-t", "tmpfs", "-o", "size=300m", "tmpfs", disk)
    const dataDir = join(disk, "data")
    const settings = { PORT: `${await freePort()}`, DATA_DIR: dataDir }
    let site = startSite(settings)
    const expectReady = async (wanted: RegExp) => {
      const begin = performance.now()
      for (;;) {
        const answer = (await textOf(`${site.address}/readyz`)).trim()
        if (wanted.test(answer)) return console.log(`  /readyz: ${answer}`)
        if (performance.now() - begin > 30_000)
          return report(`/readyz says “${answer}” and not ${wanted}. The site said:\n${site.said}`)
        await wait(250)
      }
    }
    try {
      await site.untilReady()
      const { bavail, bsize } = statfsSync(disk)
      writeFileSync(join(disk, "filling"), Buffer.alloc(bavail * bsize - 64 * 1024, 1))
      await expectReady(/^The disk of the data folder .+ is full\.$/)
      if ((await statusOf(`${site.address}/en`)) !== 200)
        report("With a full disk the home page is not shown.")
      await writeWhileFull(dataDir, report)
      rmSync(join(disk, "filling"))
      await expectReady(/^Ready\.$/)
      await site.stop()

      writeFileSync(join(disk, "filling"), "")
      mount("-o", "remount,ro", disk)
      site = startSite(settings)
      const [code] = await site.closed
      const said = site.said.trim().split("\n").at(-1) ?? ""
      console.log(`  a start on it: ${said}`)
      if (
        code !== 1 ||
        !/^Nothing can be written in the data folder .+: the disk can only be read\./.test(said)
      )
        report(`A start on a disk that can only be read ended with ${code} and: ${said}`)
    } finally {
      await site.stop()
      if (orphans(clusterIn(dataDir)).length > 0) report("Processes of the database are left.")
      spawnSync("umount", ["-l", disk])
      rmSync(disk, { recursive: true, force: true })
    }
  },
}

/** What a person would be told who saves something that takes room. */
async function writeWhileFull(dataDir: string, report: (finding: string) => void) {
  const cluster = clusterIn(dataDir)
  const password = readFileSync(cluster.password, "utf8").trim()
  const url = `postgres://${owner}:${password}@127.0.0.1:${readPort(cluster)}/${database}`
  const limits = { lanes: 1, waiting: 1, waitAtMost: 1_000, answerWithin: 9_000 }
  const pool = openPool(urlFor("app", { DATABASE_URL: url }), limits, { lost: report, back() {} })
  try {
    const error = await pool.db.execute(sql.raw(someWriting)).catch(error => error)
    const away = databaseAwayIn(error)
    if (away?.lack !== "full") report(`Writing on a full disk gave ${error}.`)
    else console.log(`  whoever saves reads: ${awaySentence(away)}`)
  } finally {
    await pool.end()
  }
}
