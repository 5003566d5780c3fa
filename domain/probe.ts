/**
 * What programs that look for weak spots ask every site for, whatever it is made with. No reader has such an address from
 * anywhere. Only what no old site can have had as a page is here: `/wp-content/uploads/report.pdf` may have been one.
 * Addresses come in their normal form (old-address.ts).
 */
const probes = [
  // files and folders that are hidden or no page: /.env, /.git/config, /backup.sql, /id_rsa, /config.bak
  "/\\.(?!well-known(/|$))",
  "\\.(env|sql|sqlite3?|bak|old|orig|swp|save|ini|conf|ya?ml|toml|pem|key|log|sh|tfstate)($|\\?)",
  "/[^/?]*(backup|dump|www|wwwroot|htdocs)[^/?]*\\.(zip|rar|7z|tar|tgz|gz|bz2)($|\\?)",
  "/(id_rsa|id_dsa|id_ed25519|web\\.config|docker-compose|dockerfile|composer\\.(json|lock)|package\\.json|wlwmanifest\\.xml)",
  // doors and tools of other programs
  "/(wp-login|wp-admin|wp-config|wp-cron|wp-json|wp-includes|xmlrpc|phpmyadmin|pma|myadmin|adminer|phpinfo|php-cgi|eval-stdin|webshell|shell|c99|r57)(\\.php|/|$|\\?)",
  "/(wp-content/plugins|vendor/phpunit|cgi-bin|_ignition|_profiler|actuator|server-status|solr/admin|jenkins|manager/html|hudson|geoserver|hnap1|boaform|setup\\.cgi)(/|$|\\?)",
  "/(autodiscover/autodiscover|owa/auth|ecp/current|evox/about|api/jsonws|containers/json|v2/_catalog|console/login)",
  // attempts to break out, whatever page they name
  "(\\.\\./|\\.\\.%2f|/etc/passwd|/proc/self|<script|%3cscript|union(\\+|%20| )(all(\\+|%20| ))?select|\\$\\{jndi|%24%7bjndi|base64_decode)",
]

const anyProbe = new RegExp(probes.join("|"), "i")
export const isProbe = (address: string) => anyProbe.test(address)
