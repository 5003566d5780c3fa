import type { Locale } from "@/domain/locales"
import { translator } from "@/messages/translate"
import { CopyLink } from "./copy-link"

type Shared = { title: string; address: string }

/** Plain addresses of the services' own: nothing of theirs is loaded here, and they learn of nobody who does not go. */
const services: [name: string, href: (shared: Shared) => string][] = [
  ["WhatsApp", ({ title, address }) => `https://wa.me/?${query({ text: `${title} ${address}` })}`],
  ["Telegram", ({ title, address }) => `https://t.me/share/url?${query({ url: address, text: title })}`],
  ["LinkedIn", ({ address }) => `https://www.linkedin.com/sharing/share-offsite/?${query({ url: address })}`],
  ["Facebook", ({ address }) => `https://www.facebook.com/sharer/sharer.php?${query({ u: address })}`],
  [
    "Bluesky",
    ({ title, address }) => `https://bsky.app/intent/compose?${query({ text: `${title} ${address}` })}`,
  ],
]

/** Blanks as %20: not every service, and no mail program, reads a plus sign as one. */
const query = (parameters: Record<string, string>) =>
  Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&")

/** Ways to pass a page on. */
export function ShareLinks({ locale, ...shared }: Shared & { locale: Locale }) {
  const t = translator(locale)
  const link = "inline-block py-0.75 text-soft hover:text-accent hover:underline"
  return (
    <>
      <ul className="flex flex-wrap gap-x-3.5">
        <li>
          <a
            href={`mailto:?${query({ subject: shared.title, body: `${shared.title}\n${shared.address}` })}`}
            className={link}
          >
            {t("reading.email")}
          </a>
        </li>
        {services.map(([name, href]) => (
          <li key={name}>
            <a
              href={href(shared)}
              rel="nofollow noreferrer"
              aria-label={t("reading.shareOn", { name })}
              className={link}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
      <CopyLink locale={locale} />
    </>
  )
}
