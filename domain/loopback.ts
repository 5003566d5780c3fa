/** Does this host, as it stands in a setting or an address, name this very machine only? */
export const isLoopback = (host: string) =>
  /^(localhost|([^.]+\.)+localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)
