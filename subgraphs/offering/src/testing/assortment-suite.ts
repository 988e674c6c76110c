// What holds for assortments, in store and in sellers alike: an offer in one does not exist for anybody whom none of its
// assortments is for, whichever way they ask; and it is bought as ever by those who see it.
import type { Caller } from '@agora/kernel/actor.js';
import { newId } from '@agora/kernel/ids.js';
import { as } from '@agora/kernel/testing/test-subgraph.js';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  countsOf,
  expectChecksHold,
  line,
  liveOffer,
  type OfferMarket,
  reserve,
  seeOffer,
  snapshotsOf,
  sweep,
} from './offer-market.js';

export function describeAssortments(given: () => OfferMarket): void {
  const mutate = (name: keyof OfferMarket['names'], input: object, by?: object) => {
    const { subgraph, agent, names } = given();
    const owner = ownerType() === 'Seller' ? 'seller' : 'businessUnit';
    const selection = {
      setGroup: 'customerGroup { id }',
      removeAssortment: `${owner} { id }`,
    }[name as string];
    const usual = 'assortment { id name offerCount offers { id } companies { id } groups { id } }';
    return subgraph.mutate(by ?? agent, names[name], input, selection ?? usual);
  };
  const ownerType = () => (given().names.create.includes('Store') ? 'BusinessUnit' : 'Seller');
  const newAssortment = (over: { addOfferIds?: string[]; [field: string]: unknown } = {}) => ({
    id: newId(given().tables.assortmentPrefix),
    vendorId: given().vendorId,
    name: 'For few',
    ...{ companyIds: [], groupIds: [] },
    ...over,
  });
  const onStorefront = async (by: Partial<Caller>, offerId: string) => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
      ... on ${ownerType()} { offers(first: 100) { nodes { id } } } } }`;
    const r = [{ __typename: ownerType(), id: given().vendorId }];
    const { nodes } = (await given().subgraph.ask(by, query, { r }))._entities[0].offers;
    return nodes.some(({ id }: { id: string }) => id === offerId);
  };
  const termsOf = async (buyerCompanyId: string | null, offerId: string) => {
    const { subgraph, names } = given();
    const type = `${names.terms[0]?.toUpperCase()}${names.terms.slice(1)}Input`;
    const query = `query ($input: ${type}!) { ${names.terms}(input: $input) {
      lines { isLive availableQuantity unitPriceMillionths problems { code } } } }`;
    const input = { buyerCompanyId, lines: [line(offerId, 1)] };
    return (await subgraph.ask(as.service('trade'), query, { input }))[names.terms].lines[0];
  };
  const shownTo = async (companyId: string, offerIds: string[]) => {
    const field = given().names.offersShown;
    const query = `query ($companyId: ID!, $offerIds: [ID!]!) { ${field}(companyId: $companyId, offerIds: $offerIds) }`;
    const answer = await given().subgraph.ask(as.service('catalog'), query, {
      companyId,
      offerIds,
    });
    return answer[field];
  };
  /** Each way of asking for an offer, and whether it is there. */
  const waysTo = async (by: Partial<Caller>, offerId: string) => {
    const { companyId } = by;
    const terms = await termsOf(companyId ?? null, offerId);
    const reserved = companyId
      ? await reserve(given(), [line(offerId, 1)], { buyerCompanyId: companyId })
      : null;
    return {
      node: (await seeOffer(given(), by, offerId, 'id')) !== null,
      storefront: await onStorefront(by, offerId),
      terms: terms.isLive,
      reserve: reserved?.outcome === 'RESERVED',
      shown: companyId ? (await shownTo(companyId, [offerId])).length === 1 : false,
    };
  };
  const everywhere = { node: true, storefront: true, terms: true, reserve: true, shown: true };
  const nowhere = { node: false, storefront: false, terms: false, reserve: false, shown: false };

  afterEach(() => expectChecksHold(given()));

  describe('assortments', () => {
    test('are seen by their companies and groups alone, by every way in, and by everybody once removed', async () => {
      const [offerId, other] = [await liveOffer(given()), await liveOffer(given())];
      const [own, grouped, stranger] = [as.member(), as.member(), as.member()];
      const groupId = newId(given().tables.groupPrefix);
      const companyIds = [grouped.companyId];
      const { vendorId } = given();
      await mutate('setGroup', { id: groupId, vendorId, name: 'Friends', companyIds });
      expect(await waysTo(stranger, offerId)).toEqual(everywhere);
      const input = newAssortment({
        companyIds: [own.companyId],
        groupIds: [groupId],
        addOfferIds: [offerId],
      });
      const made = await mutate('setAssortment', input);
      expect(made).toEqual({
        assortment: {
          id: input.id,
          name: 'For few',
          offerCount: 1,
          offers: [{ id: offerId }],
          companies: [{ id: own.companyId }],
          groups: [{ id: groupId }],
        },
        userErrors: [],
      });
      expect(await mutate('setAssortment', input)).toEqual(made);
      for (const buyer of [own, grouped]) expect(await waysTo(buyer, offerId)).toEqual(everywhere);
      const before = await countsOf(given(), offerId);
      expect(await waysTo(stranger, offerId)).toEqual(nowhere);
      expect(await waysTo(as.anonymous(), offerId)).toEqual(nowhere);
      expect(await countsOf(given(), offerId)).toEqual(before);
      const refused = await reserve(given(), [line(offerId, 1)], {
        buyerCompanyId: stranger.companyId,
      });
      expect(refused.refusals).toMatchObject([{ code: 'NOT_FOUND', params: {} }]);
      expect(await termsOf(stranger.companyId ?? null, offerId)).toEqual({
        isLive: false,
        availableQuantity: null,
        unitPriceMillionths: null,
        problems: [{ code: 'NOT_FOUND' }],
      });
      expect(await waysTo(stranger, other)).toEqual(everywhere);
      // Its own people and the operator see it as ever.
      for (const by of [given().agent, as.operator()]) {
        expect(await seeOffer(given(), by, offerId, 'id')).toEqual({ id: offerId });
      }
      await sweep(given(), 'tell-changes');
      expect((await snapshotsOf(given(), offerId)).at(-1)).toMatchObject({ isRestricted: true });

      // In two assortments either is enough; out of both it is everybody's.
      const second = newAssortment({ companyIds: [stranger.companyId], addOfferIds: [offerId] });
      await mutate('setAssortment', second);
      expect(await waysTo(stranger, offerId)).toEqual(everywhere);
      const { addOfferIds: _, ...asItIs } = input;
      await mutate('setAssortment', { ...asItIs, removeOfferIds: [offerId] });
      expect(await waysTo(own, offerId)).toEqual(nowhere);
      const removed = await mutate('removeAssortment', { assortmentId: second.id });
      expect(removed.userErrors).toEqual([]);
      expect(await waysTo(own, offerId)).toEqual(everywhere);
      await sweep(given(), 'tell-changes');
      expect((await snapshotsOf(given(), offerId)).at(-1)).toMatchObject({ isRestricted: false });
    });

    test('are made by who manages the vendor, of its own offers and groups, and nobody else reads them', async () => {
      const offerId = await liveOffer(given());
      const input = newAssortment({ companyIds: [newId('com')], addOfferIds: [offerId] });
      for (const [by, code] of [
        [as.anonymous(), 'UNAUTHENTICATED'],
        [as.member(['SELLER_AGENT']), 'NOT_FOUND'],
        [as.member(['PURCHASER'], given().companyId), 'FORBIDDEN'],
      ] as const) {
        expect((await mutate('setAssortment', input, by)).userErrors).toMatchObject([{ code }]);
      }
      const bad: [object, string[]][] = [
        [{ name: ' ' }, ['name']],
        [{ companyIds: ['sel_1'] }, ['companyIds', '0']],
        [{ groupIds: [newId(given().tables.groupPrefix)] }, ['groupIds', '0']],
        [{ addOfferIds: [offerId, newId(given().tables.offerPrefix)] }, ['addOfferIds', '1']],
        [{ id: newId('prd') }, ['id']],
      ];
      for (const [over, field] of bad) {
        const answer = await mutate('setAssortment', { ...input, ...over });
        expect(answer.userErrors).toMatchObject([{ field }]);
      }
      expect(await waysTo(as.member(), offerId)).toEqual(everywhere);
      await mutate('setAssortment', input);
      const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
        ... on ${ownerType()} { assortments { nodes { id } } } } }`;
      const r = [{ __typename: ownerType(), id: given().vendorId }];
      const listed = async (by: Partial<Caller>) =>
        (await given().subgraph.ask(by, query, { r }))._entities[0].assortments;
      expect((await listed(given().agent)).nodes[0]).toEqual({ id: input.id });
      expect(await listed(as.member())).toBeNull();
      for (const by of [as.member(['SELLER_AGENT']), as.anonymous()]) {
        const answer = await mutate('removeAssortment', { assortmentId: input.id }, by);
        expect(answer.userErrors).toHaveLength(1);
      }
      expect(await waysTo(as.member(), offerId)).toEqual(nowhere);
      const field = given().names.offersShown;
      const asked = given().subgraph.ask(
        as.operator(),
        `{ ${field}(companyId: "${newId('com')}", offerIds: []) }`,
      );
      await expect(asked).rejects.toThrow();
    });
  });
}
