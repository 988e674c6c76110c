// Writes exports. A file is written beside and put in its place when it is complete;
// whatever dies, the next process begins it anew.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Actor } from '@agora/kernel/actor.js';
import { giveWay } from '@agora/kernel/give-way.js';
import { newId } from '@agora/kernel/ids.js';
import { resource } from '@agora/kernel/resource.js';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { Work } from '@agora/kernel/work.js';
import { JobLost, JobRunner } from '../jobs/job-runner.js';
import { isFree, leaseEnd, looked, thisProcess } from '../jobs/lease.js';
import { ExportFailure } from './export-failure.js';
import { ExportJob, exportKeyOf } from './export-job.js';
import { writeExport } from './write-export.js';

const kept = resource<ExportRunner>('export runner');
const attemptsMax = 5;
const pauseMs = 1_000;

export class ExportRunner extends JobRunner<ExportJob> {
  protected override readonly claim = claimExport;
  protected override readonly held = heldExport;

  static start(subgraph: RunningSubgraph): void {
    kept.keep(subgraph, new ExportRunner(subgraph, 'export'));
  }

  static readonly of = kept.of;

  protected override async carryOut(job: ExportJob, folder: string): Promise<void> {
    const { subgraph } = this;
    const path = join(folder, 'file');
    const { siblings } = subgraph.contextFor(Actor.service(subgraph.name, job.id));
    await writeExport({
      job,
      path,
      siblings,
      fork: () => subgraph.database.em.fork(),
      onPage: async (progress) => {
        await this.hold(job, async (_work, held) => {
          Object.assign(held, progress);
        });
        if (this.isStopping) throw new JobLost();
        await giveWay();
      },
    });
    const { size: byteCount } = await stat(path);
    await subgraph.files.storage.put(exportKeyOf(job.id), createReadStream(path));
    await this.hold(job, async (work, held) => {
      held.byteCount = byteCount;
      held.totalCount = held.rowCount;
      held.move('FINISHED', work.now);
    });
  }

  /** What the file cannot hold ends the job; what is wrong around it is tried again after a pause. */
  protected override async giveUp(job: ExportJob, error: unknown): Promise<void> {
    const { log } = this.subgraph;
    const isLost = error instanceof JobLost;
    const isHopeless = error instanceof ExportFailure;
    if (!isLost && !isHopeless) log.warn({ err: error, exportJobId: job.id }, 'export interrupted');
    await this.subgraph.transact(async (work) => {
      const held = await heldExport(work, job);
      if (!held) return;
      held.leaseHolder = null;
      held.attemptCount += isLost ? 0 : 1;
      const pause = isLost ? 0 : pauseMs * 2 ** held.attemptCount;
      held.leaseUntil = new Date(work.now.getTime() + pause);
      if (!isHopeless && held.attemptCount < attemptsMax) return;
      held.failure = isHopeless
        ? { code: error.code, params: error.params }
        : { code: 'INTERRUPTED', params: {} };
      held.move('FAILED', work.now);
    });
  }
}

async function claimExport(work: Work): Promise<ExportJob | null> {
  const where = { state: { $in: ['WAITING', 'RUNNING'] as const } };
  const options = { orderBy: { touchedAt: 'asc', id: 'asc' } as const, limit: looked };
  for (const job of await work.em.find(ExportJob, where as never, options)) {
    if (!isFree(job, work.now)) continue;
    const lease = {
      ...{ leaseId: newId('lea'), leaseUntil: leaseEnd(work.now), leaseHolder: thisProcess },
      ...{ state: 'RUNNING' as const, rowCount: 0 },
    };
    // Another process may be looking at the same moment.
    const held = { id: job.id, state: job.state, leaseId: job.leaseId };
    if ((await work.em.nativeUpdate(ExportJob, held, lease)) === 0) continue;
    return Object.assign(job, lease);
  }
  return null;
}

/** The job while this lease holds it; null when it was lost, or stopped. */
async function heldExport(
  work: Work,
  { id, leaseId }: Pick<ExportJob, 'id' | 'leaseId'>,
): Promise<ExportJob | null> {
  const job = await work.lock(ExportJob, id);
  if (job.leaseId !== leaseId || job.state !== 'RUNNING') return null;
  job.leaseUntil = leaseEnd(work.now);
  job.touchedAt = work.now;
  return job;
}
