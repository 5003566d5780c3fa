import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Copy } from "./copy"
import { answering } from "./servers"

/** nginx with one worker, which serves the very bytes that our server sent, with their headers, from files. Debian's package nginx-light has it. */
export async function startNginx(folder: string, port: number, copies: Copy[]): Promise<ChildProcess> {
  mkdirSync(join(folder, "files"), { recursive: true })
  const locations = copies.map(({ path, body, headers }, index) => {
    writeFileSync(join(folder, "files", `${index}`), body)
    const lines = Object.entries(headers).map(
      ([name, value]) => `add_header ${name} ${JSON.stringify(value)};`,
    )
    return `location = ${path} { default_type text/html; alias ${folder}/files/${index}; ${lines.join(" ")} }`
  })
  writeFileSync(
    join(folder, "nginx.conf"),
    `worker_processes 1; daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
     events { worker_connections 1024; }
     http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; open_file_cache max=100;
       client_body_temp_path ${folder}/t1; proxy_temp_path ${folder}/t2; fastcgi_temp_path ${folder}/t3;
       uwsgi_temp_path ${folder}/t4; scgi_temp_path ${folder}/t5;
       server { listen 127.0.0.1:${port}; ${locations.join("\n")} } }`,
  )
  const nginx = spawn("nginx", ["-c", join(folder, "nginx.conf"), "-p", folder], { stdio: "inherit" })
  await once(nginx, "spawn") // or it says why it cannot
  await answering(`http://127.0.0.1:${port}${copies[0]?.path}`)
  return nginx
}
