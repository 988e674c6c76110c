// Where a job's files are kept: what was sent, and what is handed back.

const folderOf = (jobId: string) => `private/imports/${jobId}`;

export const sourceKeyOf = (jobId: string) => `${folderOf(jobId)}/source`;
export const problemsKeyOf = (jobId: string) => `${folderOf(jobId)}/problems.csv`;
export const failedRowsKeyOf = (jobId: string) => `${folderOf(jobId)}/failed-rows.csv`;
