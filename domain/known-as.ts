/**
 * A name as it stands where people are told apart, as in a library's list of authors: "Maria Silva (architect)". Most
 * names need nothing in brackets. In PostgreSQL it is live.people.known_as, and the address is made of both (slug_of_person).
 */
export const knownAs = ({ name, qualifier }: { name: string; qualifier?: string }) =>
  qualifier ? `${name} (${qualifier})` : name
