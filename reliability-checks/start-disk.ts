import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { freePort } from "@/platform/free-port"
import { clusterIn } from "@/platform/postgres-cluster"
import { orphans } from "@/platform/postgres-pid-file"
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
