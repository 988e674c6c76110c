// The thread in which files are read: one question after the other, one answer each.
import { parentPort } from 'node:worker_threads';
import { analysed, batches, extracted, surveyed } from './file-reading.js';
import { ImportFileError } from './import-problem.js';
import type { PreparedRow } from './prepare-row.js';
import type { ReaderAnswer, ReaderQuestion } from './reader.js';

let current: AsyncGenerator<PreparedRow[]> | undefined;

async function answer(question: ReaderQuestion): Promise<unknown> {
  switch (question.ask) {
    case 'analyse':
      return analysed(question.reading);
    case 'survey':
      return surveyed(question.reading, question.mapping);
    case 'open':
      await current?.return(undefined);
      current = batches(question.reading, question.mapping, question.survey, question.options);
      return null;
    case 'next': {
      const next = await current?.next();
      return next && !next.done ? next.value : null;
    }
    case 'extract':
      return extracted(question.reading, question.reasons, question.target);
  }
}

parentPort?.on('message', async (question: ReaderQuestion) => {
  let reply: ReaderAnswer;
  try {
    reply = { id: question.id, result: await answer(question) };
  } catch (error) {
    const { code, params } = error instanceof ImportFileError ? error : { code: null, params: {} };
    reply = { id: question.id, failure: { code, params, message: (error as Error).message } };
  }
  parentPort?.postMessage(reply);
});
