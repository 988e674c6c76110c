// Why a file cannot be written as it was asked for: trying again would not help.
export class ExportFailure extends Error {
  constructor(
    readonly code: 'EXPORT_TOO_MANY_ROWS' | 'EXPORT_TOO_MANY_COLUMNS',
    readonly params: Record<string, string | number>,
  ) {
    super(`${code} ${JSON.stringify(params)}`);
  }
}
