/** Thrown by a check that cannot be made here, because a program is missing: neither passed nor failed. */
export class NotRun extends Error {
  override name = "NotRun"
}
