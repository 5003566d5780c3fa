/**
 * Three roles: the owner migrates, the application works, the public reads what is live. Each database has its own two
 * lesser ones; when a rule is laid, their names take the place of these (db/roles.ts).
 */
export const appRole = "imprimatur_app"
export const publicRole = "imprimatur_public"

export const grants = /* sql */ `
revoke all on schema public from public;
revoke all on all tables in schema public from ${appRole}, ${publicRole};

grant usage on schema public, live, search to ${appRole};
grant select, insert, update, delete on all tables in schema public to ${appRole};
revoke update, delete on revisions, history, revision_images, images, placement_notes from ${appRole};
revoke insert, update, delete on listings, standings, catalogue, latest_changes, revision_passages from ${appRole};
revoke delete on users, stories, language_versions, editions, placements from ${appRole};
grant usage on all sequences in schema public to ${appRole};
grant select on all tables in schema live to ${appRole};

grant usage on schema live, search to ${publicRole};
grant select on live.texts, live.addresses, live.arrivals, live.changes, live.listings, live.catalogue, live.wordings, live.takedowns, live.latest_changes,
  live.former_addresses, live.old_addresses, live.regions, live.topics, live.series, live.countries, live.filings, live.people, live.placements,
  live.images, live.showings to ${publicRole};
`
