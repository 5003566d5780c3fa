import { expect, test } from "vitest"
import { oldAddress } from "./old-address"
import { isProbe } from "./probe"

const isProbed = (asked: string) => isProbe(oldAddress(asked) ?? "")

test.each([
  "/.env",
  "/.git/config",
  "/api/.env.production",
  "/.aws/credentials",
  "/wp-login.php",
  "/blog/wp-admin/index.php",
  "/wp-json/wp/v2/users",
  "/xmlrpc.php?rsd",
  "/wp-includes/wlwmanifest.xml",
  "/phpMyAdmin/index.php",
  "/vendor/phpunit/phpunit/src/Util/PHP/eval-stdin.php",
  "/cgi-bin/luci/;stok=/locale",
  "/backup.zip",
  "/www.example.org.tar.gz",
  "/dump.sql",
  "/actuator/health",
  "/owa/auth/logon.aspx",
  "/page.php?id=1+UNION+SELECT+1,2",
  "/index.php?page=../../etc/passwd",
  "/?x=%3Cscript%3Ealert(1)%3C/script%3E",
])("%s is what a program that looks for weak spots asks for", asked => {
  expect(isProbed(asked)).toBe(true)
})

test.each([
  "/global/topics/cooperatives/news/WCMS_754128/lang--en/index.htm",
  "/wp-content/uploads/2014/05/report.pdf",
  "/news.php?id=12",
  "/default.aspx?lang=fr",
  "/.well-known/security.txt",
  "/en/news/the-environment-and-us",
  "/fr/actualites/les-coopératives-d'épargne",
  "/library/annual-report.zip",
  "/en/topics/shells-and-pearls.html",
  "/about/old",
  "/الأخبار/نص",
  "/shellfish-cooperatives",
  "/search.do?what=honey",
  "/pages/list.jsp",
  "/vendors/how-to-register",
  "/login",
  "/admin",
])("%s may be missed by a reader", asked => {
  expect(isProbed(asked)).toBe(false)
})
