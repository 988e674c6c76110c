// What this machine must bring: Node 20 or newer, as a host for the first steps. Everything newer comes
// pinned from the npm registry. Written for old Nodes too, so that they can say what is wrong.
const OLDEST = 20;

/** A failure that a person can act on: printed as one sentence, without a stack. */
export class Trouble extends Error {}

/** Runs a command's main function; whatever goes wrong ends as one sentence and exit code 1. */
export function runCommand(load) {
  const version = process.versions.node;
  if (Number(version.split('.')[0]) < OLDEST) {
    end(`Agora needs Node ${OLDEST} or newer to start, and this is Node ${version}.`);
    return;
  }
  load().catch(end);
}

function end(problem) {
  console.error(`\n${sentence(problem)}`);
  process.exit(1);
}

function sentence(problem) {
  if (typeof problem === 'string' || problem instanceof Trouble) return problem.message || problem;
  if (problem.code === 'ENOSPC') return 'The disk is full: free some space and try again.';
  if (problem.code === 'EACCES' || problem.code === 'EPERM' || problem.code === 'EROFS') {
    return `Agora may not write to ${problem.path}: check who owns it, then try again.`;
  }
  return `Something unforeseen happened: ${problem.stack || problem}`;
}
