// Requirements as data: what is met, what is missing, and which of the two gates is open.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate, type Facts, noFacts, type Requirement } from './requirements.js';

const requirements: readonly Requirement[] = [
  { code: 'TERMS', gate: 'SUBMIT', kind: 'TERMS', version: '2026-01' },
  { code: 'NUMBERS', gate: 'SUBMIT', kind: 'PROFILE', fields: ['legalName', 'taxNumber'] },
  { code: 'LICENCE', gate: 'SUBMIT', kind: 'DOCUMENT', documentKind: 'LICENCE' },
  { code: 'PRODUCTS', gate: 'APPROVE', kind: 'MINIMUM', counted: 'products', minimum: 5 },
  { code: 'REGISTER', gate: 'APPROVE', kind: 'REVIEW' },
];
const all: Facts = {
  acceptedTerms: ['2026-01'],
  profile: { legalName: 'Hua Long', taxNumber: '91310000' },
  documentKinds: ['LICENCE'],
  counts: { products: 5 },
  confirmed: ['REGISTER'],
};
const missing = (facts: Facts) =>
  evaluate(requirements, facts).findings.flatMap((finding) => finding.missing);

describe('requirements', () => {
  test('nothing is there: each says what it misses, both gates are closed', () => {
    expect(missing(noFacts)).toEqual([
      '2026-01',
      'legalName',
      'taxNumber',
      'LICENCE',
      '5',
      'REGISTER',
    ]);
    expect(evaluate(requirements, noFacts)).toMatchObject({ maySubmit: false, mayApprove: false });
  });

  test('what submitting needs is there, what approving needs is not', () => {
    const facts = { ...all, counts: { products: 3 }, confirmed: [] };
    expect(missing(facts)).toEqual(['2', 'REGISTER']);
    expect(evaluate(requirements, facts)).toMatchObject({ maySubmit: true, mayApprove: false });
  });

  test('an older version of the terms and blank text are nothing', () => {
    const facts = {
      ...all,
      acceptedTerms: ['2025-01'],
      profile: { legalName: ' ', taxNumber: '9' },
    };
    expect(missing(facts)).toEqual(['2026-01', 'legalName']);
  });

  test('the gates agree with the findings, whatever the facts', () => {
    const some = <T>(values: T[]) => fc.subarray(values);
    const facts = fc.record({
      acceptedTerms: some(['2026-01', '2025-01']),
      profile: fc.record({
        legalName: fc.constantFrom('', 'Hua Long', null),
        taxNumber: fc.constantFrom('91310000', undefined),
      }),
      documentKinds: some(['LICENCE', 'OTHER']),
      counts: fc.record({ products: fc.nat(8) }),
      confirmed: some(['REGISTER', 'OTHER']),
    });
    fc.assert(
      fc.property(facts, (given) => {
        const { findings, maySubmit, mayApprove } = evaluate(requirements, given);
        const open = findings.filter(({ isMet }) => !isMet).map((f) => f.requirement.gate);
        expect(maySubmit).toBe(!open.includes('SUBMIT'));
        expect(mayApprove).toBe(open.length === 0);
      }),
    );
  });
});
