// Works on import jobs: looks at files, tries rows out, brings them in. Parsing is in a thread of its own and
// batches are small, so that requests are served meanwhile. Whatever dies, the job goes on from the last batch
// that was committed.
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Actor } from '@agora/kernel/actor.js';
import { giveWay } from '@agora/kernel/give-way.js';
import { invariant } from '@agora/kernel/invariant.js';
import { resource } from '@agora/kernel/resource.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { TextEncoding } from '../import/decode-text.js';
import type { Reading } from '../import/file-reading.js';
import { ImportFileError } from '../import/import-problem.js';
import { Reader } from '../import/reader.js';
import { JobLost, JobRunner } from '../jobs/job-runner.js';
import { claimJob, heldJob } from './claim-job.js';
import { commitBatch } from './commit-batch.js';
import { sourceKeyOf } from './import-files.js';
import type { ImportJob } from './import-job.js';
import { endCatalogImport } from './job-steps.js';
import { keepAnalysis } from './keep-analysis.js';
import { takerFor } from './taker-for.js';
import { writeReport } from './write-report.js';

const kept = resource<ImportRunner>('import runner');
const rowsAtOnce = 100;
const attemptsMax = 8;
const pauseMs = 1_000;

export class ImportRunner extends JobRunner<ImportJob> {
  protected override readonly claim = claimJob;
  protected override readonly held = heldJob;

  private constructor(
    subgraph: RunningSubgraph,
    private readonly marketCurrency: string,
  ) {
    super(subgraph, 'import');
  }

  static start(subgraph: RunningSubgraph, marketCurrency: string): void {
    kept.keep(subgraph, new ImportRunner(subgraph, marketCurrency));
  }

  static readonly of = kept.of;

  protected override async carryOut(job: ImportJob, folder: string): Promise<void> {
    const reader = new Reader();
    try {
      const reading = await this.readingOf(job, join(folder, 'source'));
      if (job.state === 'UPLOADED') await this.analyse(job, reader, reading);
      else await this.takeRows(job, reader, reading);
    } finally {
      await reader.close();
    }
  }

  /** A copy of our own: several passes are read, and a spreadsheet is not read in one direction. */
  private async readingOf(job: ImportJob, path: string): Promise<Reading> {
    const content = await this.subgraph.files.storage.get(sourceKeyOf(job.id));
    await pipeline(content, createWriteStream(path));
    const { sheet, encoding, delimiter } = job.file;
    return {
      path,
      kind: job.kind,
      ...(sheet ? { sheet } : {}),
      ...(encoding ? { encoding: encoding as TextEncoding } : {}),
      ...(delimiter ? { delimiter } : {}),
    };
  }

  private async analyse(job: ImportJob, reader: Reader, reading: Reading): Promise<void> {
    const analysis = await reader.analyse(reading);
    await this.hold(job, (work, held) => keepAnalysis(work, held, analysis, this.marketCurrency));
  }

  private async takeRows(job: ImportJob, reader: Reader, reading: Reading): Promise<void> {
    const { mapping } = job;
    invariant(mapping, 'a job is taken when it is mapped');
    const survey = job.survey ?? (await reader.survey(reading, mapping));
    if (!job.survey) {
      await this.hold(job, async (_work, held) => {
        held.survey = survey;
      });
      job.survey = survey;
    }
    const { siblings } = this.subgraph.contextFor(Actor.service(this.subgraph.name, job.id));
    const take = takerFor({ subgraph: this.subgraph, siblings, job, mapping });
    const options = { skipped: job.position, rowsAtOnce };
    for await (const batch of reader.batches(reading, mapping, survey, options)) {
      await giveWay();
      const taken = await take(batch);
      await giveWay();
      const isHeld = await this.subgraph.transact((work) => commitBatch(work, job, taken));
      if (!isHeld || this.isStopping) throw new JobLost();
    }
    const report = await writeReport(this.subgraph, { job, reader, reading });
    await this.hold(job, async (work, held) => {
      await endCatalogImport(work, held);
      if (held.state === 'CHECKING') held.checked = held.counts;
      Object.assign(held, report);
      held.move(held.state === 'CHECKING' ? 'CHECKED' : 'FINISHED', work.now);
    });
  }

  /** What is wrong with the file ends the job; what is wrong around it is tried again after a pause. */
  protected override async giveUp(job: ImportJob, error: unknown): Promise<void> {
    const { log } = this.subgraph;
    const isLost = error instanceof JobLost;
    const isFileError = error instanceof ImportFileError;
    if (!isLost && !isFileError)
      log.warn({ err: error, importJobId: job.id }, 'import interrupted');
    await this.subgraph.transact(async (work) => {
      const held = await heldJob(work, job);
      if (!held) return;
      if (isLost) return held.release();
      const isHopeless = isFileError || held.attemptCount + 1 >= attemptsMax;
      if (!isHopeless) {
        held.attemptCount += 1;
        held.leaseHolder = null;
        held.leaseUntil = new Date(work.now.getTime() + pauseMs * 2 ** held.attemptCount);
        return;
      }
      const { code, params } = isFileError ? error : { code: 'INTERRUPTED', params: {} };
      await endCatalogImport(work, held);
      held.failure = { code, params };
      held.move('FAILED', work.now);
    });
  }
}
