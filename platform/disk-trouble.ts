/**
 * Why nothing can be written, in words, if the disk is the reason: the system's codes, also beneath what a library
 * wrapped round them. Undefined for every other error.
 */
export function diskTrouble(error: unknown): string | undefined {
  for (let each = error; each instanceof Error; each = each.cause) {
    const reason = reasons[(each as NodeJS.ErrnoException).code ?? ""]
    if (reason) return reason
  }
}

const reasons: Record<string, string> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk space that this user may take is used up",
  EROFS: "the disk can only be read",
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
}
