import { createHash } from "node:crypto"
import { actorRules } from "./actors"
import { addressRules } from "./addresses"
import { cache } from "./cache"
import { catalogue } from "./catalogue"
import { contributors } from "./contributors"
import { eventRules } from "./events"
import { filingRules } from "./filings"
import { givenUpVersionRules } from "./given-up-versions"
import { grants } from "./grants"
import { guards } from "./guards"
import { latestChanges } from "./latest-changes"
import { listings } from "./listings"
import { live } from "./live"
import { notedChangeRules } from "./noted-changes"
import { oldAddressRules } from "./old-addresses"
import { outboxRules } from "./outbox"
import { ownTime } from "./own-time"
import { passages } from "./passages"
import { personSlug } from "./people"
import { placementRules } from "./placements"
import { standings } from "./standings"
import { termNameRules } from "./term-names"
import { rulesVersion } from "./version"
import { vocabulary } from "./vocabulary"
import { words } from "./words"

/** All rules, in the order in which they are laid. They are written for imprimatur_app and imprimatur_public. */
export const rules = [
  guards,
  passages,
  contributors,
  actorRules,
  addressRules,
  placementRules,
  eventRules,
  givenUpVersionRules,
  outboxRules,
  personSlug,
  ownTime,
  words,
  termNameRules,
  listings,
  filingRules,
  catalogue,
  vocabulary,
  standings,
  latestChanges,
  live,
  oldAddressRules,
  notedChangeRules,
  cache,
  grants,
]

/**
 * One of the settings is in it, SITE_TIME_ZONE: where that changes the rules are laid anew. So is their number, for
 * versions before the first number, which take rules of the same hash for their own.
 */
export const rulesHash = `${rulesVersion.number} ${createHash("sha256").update(rules.join("\n")).digest("hex")}`
