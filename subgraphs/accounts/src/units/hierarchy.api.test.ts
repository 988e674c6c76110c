// Units, cost centres, and who belongs where. Through the schema on a real database.
import { newId } from '@agora/kernel/ids.js';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { AccountsMarket, gateway, type Person } from '../testing/accounts-market.js';

let market: AccountsMarket;
beforeAll(async () => {
  market = await AccountsMarket.open();
});
afterAll(() => market.close());
afterEach(async () => {
  expect(await market.brokenChecks()).toEqual({});
});

const unit = async (who: Person, name: string, parentId: string | null = null) => {
  const input = { id: newId('unt'), name, parentId };
  const answer = await market.subgraph.mutate(who.caller, 'createCompanyUnit', input, unitFields);
  return { input, answer, id: input.id };
};
const unitFields = 'unit { id name isArchived parent { id } allowedActions }';
const centre = async (who: Person, code: string, unitId: string | null = null, name?: object) => {
  const input = { id: newId('ccr'), code, unitId, name };
  const selection = 'costCentre { id code name { zhCN en } unit { id } allowedActions }';
  const answer = await market.subgraph.mutate(who.caller, 'createCostCentre', input, selection);
  return { input, answer, id: input.id };
};
const change = (who: Person, name: string, input: object, selection = '__typename') =>
  market.subgraph.mutate(who.caller, name, input, selection);
const errorOf = ({ userErrors }: { userErrors: { code: string; field: string[] | null }[] }) =>
  userErrors[0] && [userErrors[0].code, userErrors[0].field?.join('.') ?? null];
const everything = async () => {
  const { running } = market.subgraph;
  return running.transact(async (work) => ({
    units: await work.sql('select * from company_units order by id'),
    centres: await work.sql('select * from cost_centres order by id'),
    members: await work.sql('select id, unit_id from members order by id'),
    audit: await work.sql('select count(*) as n from audit_entries'),
  }));
};

test('units grow, move and are archived; never into themselves, never with something left inside', async () => {
  const admin = await market.founder();
  const east = await unit(admin, 'East');
  expect(east.answer.unit).toEqual({
    id: east.id,
    name: 'East',
    isArchived: false,
    parent: null,
    allowedActions: ['RENAME', 'MOVE', 'ARCHIVE'],
  });
  const plant = await unit(admin, 'Plant', east.id);
  const line = await unit(admin, 'Line 1', plant.id);
  const repeat = await change(admin, 'createCompanyUnit', plant.input, unitFields);
  expect(repeat).toEqual(plant.answer);

  const before = await everything();
  const move = (unitId: string, parentId: string | null) =>
    change(admin, 'moveCompanyUnit', { unitId, parentId }, unitFields);
  expect(errorOf(await move(east.id, line.id))).toEqual(['UNIT_CYCLE', 'parentId']);
  expect(errorOf(await move(east.id, east.id))).toEqual(['UNIT_CYCLE', 'parentId']);
  expect(errorOf(await move(east.id, newId('unt')))).toEqual(['NOT_FOUND', 'parentId']);
  expect(errorOf((await unit(admin, ' ')).answer)).toEqual(['INVALID_INPUT', 'name']);
  expect(errorOf(await change(admin, 'archiveCompanyUnit', { unitId: east.id }))).toEqual([
    'UNIT_IN_USE',
    null,
  ]);
  expect(await everything()).toEqual(before);

  expect((await move(line.id, null)).unit.parent).toBeNull();
  expect((await move(line.id, east.id)).unit.parent).toEqual({ id: east.id });
  const renamed = await change(
    admin,
    'renameCompanyUnit',
    { unitId: line.id, name: 'Line A' },
    unitFields,
  );
  expect(renamed.unit.name).toBe('Line A');
  const archived = await change(admin, 'archiveCompanyUnit', { unitId: line.id }, unitFields);
  expect(archived.unit).toMatchObject({ isArchived: true, allowedActions: [] });
  expect(errorOf((await unit(admin, 'Below', line.id)).answer)).toEqual([
    'UNIT_ARCHIVED',
    'parentId',
  ]);
  expect(errorOf(await move(line.id, null))).toEqual(['UNIT_ARCHIVED', null]);

  let deepest = plant.id;
  for (let level = 3; level <= 8; level++) deepest = (await unit(admin, `L${level}`, deepest)).id;
  expect(errorOf((await unit(admin, 'L9', deepest)).answer)).toEqual([
    'UNITS_TOO_DEEP',
    'parentId',
  ]);
  const tall = await unit(admin, 'Tall');
  await unit(admin, 'Top', tall.id);
  expect(errorOf(await move(east.id, tall.id))).toEqual(['UNITS_TOO_DEEP', 'parentId']);
});

test('of two moves at once that would make a ring, one is refused', async () => {
  const admin = await market.founder();
  const [a, b] = [await unit(admin, 'A'), await unit(admin, 'B')];
  const answers = await Promise.all([
    change(admin, 'moveCompanyUnit', { unitId: a.id, parentId: b.id }),
    change(admin, 'moveCompanyUnit', { unitId: b.id, parentId: a.id }),
  ]);
  expect(
    answers.flatMap(({ userErrors }) => userErrors.map((e: { code: string }) => e.code)),
  ).toEqual(['UNIT_CYCLE']);
});

test('a member charges the cost centres of its unit, of those below, and of the whole company', async () => {
  const admin = await market.founder();
  const clerk = await market.colleague(admin);
  const [east, west] = [await unit(admin, 'East'), await unit(admin, 'West')];
  const plant = await unit(admin, 'Plant', east.id);
  const all = await centre(admin, '900');
  const ofEast = await centre(admin, '100', east.id, { zhCN: '东部' });
  const ofPlant = await centre(admin, '110', plant.id, { zhCN: '', en: ' ' });
  const ofWest = await centre(admin, '200', west.id);
  expect(ofEast.answer.costCentre).toEqual({
    id: ofEast.id,
    code: '100',
    name: { zhCN: '东部', en: null },
    unit: { id: east.id },
    allowedActions: ['CHANGE', 'ARCHIVE'],
  });
  expect(ofPlant.answer.costCentre.name).toBeNull();

  const codes = async () =>
    (
      await market.subgraph.ask(clerk.caller, '{ viewer { costCentres { code } } }')
    ).viewer.costCentres.map(({ code }: { code: string }) => code);
  const may = async (costCentreId: string) => {
    const query =
      'query ($m: ID!, $c: ID!) { chargeableCostCentre(memberId: $m, costCentreId: $c) { code name { zhCN } } }';
    const variables = { m: clerk.memberId, c: costCentreId };
    return (await market.subgraph.ask(gateway, query, variables)).chargeableCostCentre;
  };
  const place = (unitId: string | null) =>
    change(admin, 'placeMember', { memberId: clerk.memberId, unitId }, 'member { unit { id } }');
  expect(await codes()).toEqual(['100', '110', '200', '900']);
  expect((await place(east.id)).member).toEqual({ unit: { id: east.id } });
  expect(await codes()).toEqual(['100', '110', '900']);
  expect(await may(ofEast.id)).toEqual({ code: '100', name: { zhCN: '东部' } });
  expect(await may(ofWest.id)).toBeNull();
  await place(plant.id);
  expect(await codes()).toEqual(['110', '900']);
  expect(errorOf(await change(admin, 'archiveCompanyUnit', { unitId: plant.id }))?.[0]).toBe(
    'UNIT_IN_USE',
  );
  await change(admin, 'archiveCostCentre', { costCentreId: all.id });
  expect(await codes()).toEqual(['110']);
  expect(await may(all.id)).toBeNull();
  await place(null);
  await change(admin, 'archiveCostCentre', { costCentreId: ofPlant.id });
  expect(errorOf(await change(admin, 'archiveCompanyUnit', { unitId: plant.id }))).toBeUndefined();

  const before = await everything();
  expect(errorOf((await centre(admin, '900')).answer)).toEqual(['INVALID_INPUT', 'code']);
  expect(errorOf((await centre(admin, '１００')).answer)).toEqual(['INVALID_INPUT', 'code']);
  expect(errorOf((await centre(admin, '300', plant.id)).answer)).toEqual([
    'UNIT_ARCHIVED',
    'unitId',
  ]);
  expect(errorOf(await place(plant.id))).toEqual(['UNIT_ARCHIVED', 'unitId']);
  const again = { costCentreId: all.id, code: '901' };
  expect(errorOf(await change(admin, 'changeCostCentre', again))).toEqual([
    'COST_CENTRE_ARCHIVED',
    null,
  ]);
  expect(await everything()).toEqual(before);
  const changed = { costCentreId: ofWest.id, code: '201', unitId: null, name: { en: 'West' } };
  const { costCentre } = await change(
    admin,
    'changeCostCentre',
    changed,
    'costCentre { code name { en } unit { id } }',
  );
  expect(costCentre).toEqual({ code: '201', name: { en: 'West' }, unit: null });
});

test('outsiders neither see nor change them; colleagues only look', async () => {
  const admin = await market.founder();
  const clerk = await market.colleague(admin);
  const stranger = await market.founder();
  const office = await unit(admin, 'Office');
  const charged = await centre(admin, '1', office.id);
  await change(admin, 'placeMember', { memberId: clerk.memberId, unitId: office.id });
  const before = await everything();
  const tries: [string, object][] = [
    ['renameCompanyUnit', { unitId: office.id, name: 'Mine' }],
    ['moveCompanyUnit', { unitId: office.id }],
    ['archiveCompanyUnit', { unitId: office.id }],
    ['placeMember', { memberId: clerk.memberId }],
    ['changeCostCentre', { costCentreId: charged.id, code: '2' }],
    ['archiveCostCentre', { costCentreId: charged.id }],
  ];
  for (const [name, input] of tries) {
    expect([name, errorOf(await change(stranger, name, input))?.[0]]).toEqual([name, 'NOT_FOUND']);
    expect([name, errorOf(await change(clerk, name, input))?.[0]]).toEqual([name, 'FORBIDDEN']);
  }
  expect(errorOf((await unit(clerk, 'Mine')).answer)?.[0]).toBe('FORBIDDEN');
  expect(errorOf((await unit(stranger, 'Mine', office.id)).answer)).toEqual([
    'NOT_FOUND',
    'parentId',
  ]);
  expect(errorOf((await centre(stranger, '7', office.id)).answer)).toEqual(['NOT_FOUND', 'unitId']);
  expect(await everything()).toEqual(before);
  const query =
    'query ($id: ID!) { company(id: $id) { units { id } costCentres { id } members { nodes { unit { id } } } } }';
  const seen = async (who: Person) =>
    (await market.subgraph.ask(who.caller, query, { id: admin.companyId })).company;
  expect(await seen(stranger)).toEqual({ units: null, costCentres: null, members: null });
  expect(await seen(clerk)).toMatchObject({
    units: [{ id: office.id }],
    costCentres: [{ id: charged.id }],
  });
});
