// What has to be true before something may be submitted, and before it may be approved: requirements as data,
// evaluated against facts whenever somebody looks. Pure: nothing is stored, so nothing can be out of date.

/** Until when it has to be met: to be submitted, or only to be approved. */
export type Gate = 'SUBMIT' | 'APPROVE';

export type Requirement<Code extends string = string> = {
  /** Names it to clients; unique in its list. */
  readonly code: Code;
  readonly gate: Gate;
} & (
  | { readonly kind: 'TERMS'; readonly version: string }
  /** Every one of these facts is given. */
  | { readonly kind: 'PROFILE'; readonly fields: readonly string[] }
  /** At least one document of this kind is there. */
  | { readonly kind: 'DOCUMENT'; readonly documentKind: string }
  | { readonly kind: 'MINIMUM'; readonly counted: string; readonly minimum: number }
  /** Somebody of the operator says so. */
  | { readonly kind: 'REVIEW' }
);

export type RequirementKind = Requirement['kind'];

export interface Facts {
  readonly acceptedTerms: readonly string[];
  readonly profile: Readonly<Record<string, unknown>>;
  readonly documentKinds: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  /** Codes of the reviews that were confirmed. */
  readonly confirmed: readonly string[];
}

export const noFacts: Facts = {
  acceptedTerms: [],
  profile: {},
  documentKinds: [],
  counts: {},
  confirmed: [],
};

export interface Finding<Code extends string = string> {
  readonly requirement: Requirement<Code>;
  readonly isMet: boolean;
  /** What is missing of it: fields, a document kind, how many more. */
  readonly missing: readonly string[];
}

export interface Evaluation<Code extends string = string> {
  readonly findings: readonly Finding<Code>[];
  readonly maySubmit: boolean;
  /** Never without everything that submitting needs. */
  readonly mayApprove: boolean;
}

export function evaluate<Code extends string>(
  requirements: readonly Requirement<Code>[],
  facts: Facts,
): Evaluation<Code> {
  const findings = requirements.map((requirement) => {
    const missing = missingOf(requirement, facts);
    return { requirement, missing, isMet: missing.length === 0 };
  });
  const isOpen = (gate: Gate) =>
    findings.every(({ requirement, isMet }) => isMet || requirement.gate !== gate);
  const maySubmit = isOpen('SUBMIT');
  return { findings, maySubmit, mayApprove: maySubmit && isOpen('APPROVE') };
}

function missingOf(requirement: Requirement, facts: Facts): string[] {
  switch (requirement.kind) {
    case 'TERMS':
      return facts.acceptedTerms.includes(requirement.version) ? [] : [requirement.version];
    case 'PROFILE':
      return requirement.fields.filter((field) => isBlank(facts.profile[field]));
    case 'DOCUMENT': {
      const { documentKind } = requirement;
      return facts.documentKinds.includes(documentKind) ? [] : [documentKind];
    }
    case 'MINIMUM': {
      const left = requirement.minimum - (facts.counts[requirement.counted] ?? 0);
      return left > 0 ? [String(left)] : [];
    }
    case 'REVIEW':
      return facts.confirmed.includes(requirement.code) ? [] : [requirement.code];
  }
}

const isBlank = (value: unknown) =>
  value === null || value === undefined || (typeof value === 'string' && !value.trim());
