import { createHash } from "node:crypto"
import { cache } from "./cache"
import { catalogue } from "./catalogue"
import { contributors } from "./contributors"
import { givenUpVersionRules } from "./given-up-versions"
import { grants } from "./grants"
import { guards } from "./guards"
import { latestChanges } from "./latest-changes"
import { listings } from "./listings"
import { live } from "./live"
import { oldAddressRules } from "./old-addresses"
import { outboxRules } from "./outbox"
import { passages } from "./passages"
import { personSlug } from "./people"
import { standings } from "./standings"
import { words } from "./words"

/** All rules, in the order in which they are laid. They are written for imprimatur_app and imprimatur_public. */
export const rules = [
  guards,
  passages,
  contributors,
  outboxRules,
  personSlug,
  words,
  listings,
  catalogue,
  standings,
  latestChanges,
  live,
  oldAddressRules,
  cache,
  grants,
  givenUpVersionRules,
]

/** One of the settings is in it, SITE_TIME_ZONE: where that changes the rules are laid anew. */
export const rulesHash = createHash("sha256").update(rules.join("\n")).digest("hex")
