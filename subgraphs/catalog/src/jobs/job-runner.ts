// Works on jobs of one kind, one at a time in a process, each in a folder of its own and under a lease that is
// renewed while the work is on its way. What a job is, who takes it and how it ends badly is its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningSubgraph } from '@agora/kernel/subgraph.js';
import type { Work } from '@agora/kernel/work.js';
import { leaseMs } from './lease.js';

/** The job is somebody else's by now, was stopped, or this process is ending. */
export class JobLost extends Error {}

export abstract class JobRunner<Job> {
  private working: Promise<void> | undefined;
  protected isStopping = false;

  constructor(
    protected readonly subgraph: RunningSubgraph,
    /** What is done with a job, in logs and names of folders. */
    private readonly doing: string,
  ) {}

  /** A job that nobody holds, held from now on; null when there is none. */
  protected abstract claim(work: Work): Promise<Job | null>;
  /** The job under lock, its lease renewed; null when it is lost, or was stopped. */
  protected abstract held(work: Work, job: Job): Promise<Job | null>;
  /** The work itself; `folder` is gone afterwards. */
  protected abstract carryOut(job: Job, folder: string): Promise<void>;
  /** The job goes on later, or has failed. */
  protected abstract giveUp(job: Job, error: unknown): Promise<void>;

  /** Looks for work, unless it is at work already. Does not wait for its end. */
  wake(): void {
    if (this.working || this.isStopping) return;
    this.working = this.work()
      .catch((err: unknown) => this.subgraph.log.error({ err }, `${this.doing} runner failed`))
      .finally(() => {
        this.working = undefined;
      });
  }

  /** Until there is nothing to do. */
  async settle(): Promise<void> {
    this.wake();
    await this.working;
  }

  /** Ends after the step that is under way. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await this.working;
  }

  /** A step of a job that is still held; throws JobLost. */
  protected async hold(job: Job, step: (work: Work, held: Job) => Promise<void>): Promise<void> {
    await this.subgraph.transact(async (work) => {
      const held = await this.held(work, job);
      if (!held) throw new JobLost();
      await step(work, held);
    });
  }

  private async work(): Promise<void> {
    while (!this.isStopping) {
      const job = await this.subgraph.transact((work) => this.claim(work));
      if (!job) return;
      await this.advance(job);
    }
  }

  private async advance(job: Job): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), `agora-${this.doing}-`));
    const beat = () => this.subgraph.transact((work) => this.held(work, job));
    const heart = setInterval(() => void beat().catch(() => undefined), leaseMs / 4);
    try {
      await this.carryOut(job, folder);
    } catch (error) {
      await this.giveUp(job, error);
    } finally {
      clearInterval(heart);
      await rm(folder, { recursive: true, force: true });
    }
  }
}
