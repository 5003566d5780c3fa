export type Outcome<Result = unknown> =
  | { ok: true; result: Result }
  | { ok: false; message: string; fields: Record<string, string>; code: string }
