// What a screen shows while a change and its own question are on their way at once.
import { expect } from '@jest/globals';
import { Client, cacheExchange, createRequest, fetchExchange, gql } from '@urql/core';
import { pipe, subscribe } from 'wonka';
import { newestExchange } from './newest-exchange.js';

const question = createRequest(gql('query State { job { id state } }'), {});
const verb = createRequest(gql('mutation Check { check { id } }'), {});
const inState = (state: string) => ({ job: { __typename: 'Job', id: 'job_1', state } });
const done = { check: { __typename: 'Job', id: 'job_1' } };

/** All that follows an answer happens at once, without reading a stream: one turn of the loop is enough. */
const settled = () => new Promise((resolve) => setTimeout(resolve));
const responseOf = (data: unknown) =>
  ({ status: 200, headers: new Headers(), text: async () => JSON.stringify({ data }) }) as Response;

/** A screen that shows the job's state; its requests are answered by hand, by the order in which they were sent. */
async function screen() {
  const sent: ((response: Response) => void)[] = [];
  const client = new Client({
    url: 'http://market.example/graphql',
    preferGetMethod: false,
    fetch: () => new Promise((resolve) => sent.push(resolve)),
    exchanges: [cacheExchange, newestExchange, fetchExchange],
  });
  const shown: string[] = [];
  const show = subscribe(({ data }: { data?: { job: { state: string } } }) => {
    if (data && shown.at(-1) !== data.job.state) shown.push(data.job.state);
  });
  const { unsubscribe } = pipe(client.executeRequestOperation(asked('cache-first')), show);
  function asked(requestPolicy: 'cache-first' | 'network-only') {
    return client.createRequestOperation('query', question, { requestPolicy });
  }
  await settled();
  return {
    sent,
    shown,
    leave: unsubscribe,
    change: async () => {
      void client.executeMutation(verb).toPromise();
      await settled();
    },
    lookAgain: async () => {
      client.reexecuteOperation(asked('network-only'));
      await settled();
    },
    answer: async (request: number, data: unknown) => {
      const send = sent[request];
      if (!send) throw new Error(`${sent.length} requests were sent, none is number ${request}`);
      send(responseOf(data));
      await settled();
    },
  };
}

test('a question that was on its way during a change is asked again, and its first answer never shown', async () => {
  const { sent, shown, change, answer } = await screen();
  await change();
  expect(sent).toHaveLength(2);
  await answer(1, done);
  await answer(0, inState('MAPPED'));
  expect(shown).toEqual([]);
  expect(sent).toHaveLength(3);
  await answer(2, inState('CHECKING'));
  expect(shown).toEqual(['CHECKING']);
});

test('what was answered before a change is asked anew, also when a second change comes meanwhile', async () => {
  const { sent, shown, change, answer } = await screen();
  await answer(0, inState('ANALYSED'));
  await change();
  await answer(1, done);
  expect(sent).toHaveLength(3);
  await change();
  await answer(3, done);
  await answer(2, inState('MAPPED'));
  await answer(4, inState('CHECKING'));
  expect(shown).toEqual(['ANALYSED', 'CHECKING']);
  expect(sent).toHaveLength(5);
});

test('an answer that comes after the answer to a later asking is dropped', async () => {
  const { sent, shown, lookAgain, answer } = await screen();
  await answer(0, inState('CHECKING'));
  await lookAgain();
  await lookAgain();
  await answer(2, inState('CHECKED'));
  await answer(1, inState('CHECKING'));
  expect(shown).toEqual(['CHECKING', 'CHECKED']);
  expect(sent).toHaveLength(3);
});

test('nothing is asked again for a screen that was left', async () => {
  const { sent, change, answer, leave } = await screen();
  await change();
  leave();
  await answer(1, done);
  await answer(0, inState('MAPPED'));
  expect(sent).toHaveLength(2);
});
