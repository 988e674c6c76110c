// How far the verification of one company got, and the documents it gave. A row is made with the first
// step; before that there is an open one in mind only.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import { derivedId } from '@agora/kernel/ids.js';
import { type Evaluation, evaluate, type Requirement } from '@agora/kernel/requirements.js';
import { Entity, Index } from '@mikro-orm/decorators/legacy';
import type { Company } from '../companies/company.js';
import { verificationErrors } from './verification.errors.js';
import { type DocumentKind, verificationRequirements } from './verification-requirements.js';
import { type VerificationStage, verificationStates } from './verification-states.js';

@Entity({ tableName: 'company_verifications' })
@Index({ properties: ['state', 'id'] })
export class CompanyVerification {
  @IdKey() id!: string;
  @IdColumn({ unique: true }) companyId!: string;
  @StateColumn() state: VerificationStage = 'OPEN';
  @TextColumn(20, { nullable: true }) acceptedTerms: string | null = null;
  /** Documents that the operator asked for besides. */
  @JsonColumn() requestedDocuments: DocumentKind[] = [];
  /** Reviews that the operator confirmed. */
  @JsonColumn() confirmed: string[] = [];
  /** The operator's words to the company. */
  @TextColumn(1000, { nullable: true }) remarks: string | null = null;
  @InstantColumn({ nullable: true }) submittedAt: Date | null = null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null = null;
  @InstantColumn({ nullable: true }) createdAt: Date | null = null;

  move(to: VerificationStage): void {
    this.state = verificationStates.move(this.state, to, verificationErrors.VERIFICATION_STATE);
  }

  get isWithCompany(): boolean {
    return this.state === 'OPEN' || this.state === 'CHANGES_REQUESTED';
  }
}

@Entity({ tableName: 'verification_documents' })
export class VerificationDocument {
  @IdKey() id!: string;
  @IdColumn({ index: true }) companyId!: string;
  @StateColumn() kind!: DocumentKind;
  @TextColumn(200) fileName!: string;
  @TextColumn(100) contentType!: string;
  @IntegerColumn() byteCount!: number;
  @TextColumn(64) sha256!: string;
  @TextColumn(43) contentHash!: string;
  @InstantColumn() uploadedAt!: Date;
  /** The upload that is still to be moved to the document's place; null once it is there. */
  @IdColumn({ nullable: true, index: true }) pendingUploadId: string | null = null;
}

export const keyOfDocument = ({ companyId, id }: { companyId: string; id: string }) =>
  `private/verifications/${companyId}/${id}`;

/** The verification of a company that has not begun. */
export function newVerification(companyId: string): CompanyVerification {
  const id = derivedId('ver', companyId);
  return Object.assign(new CompanyVerification(), { id, companyId });
}

/** As things are now; `confirmed` are the reviews that are being confirmed at this moment. */
export function evaluateVerification(
  verification: CompanyVerification,
  company: Company,
  documents: readonly Pick<VerificationDocument, 'kind'>[],
  confirmed: readonly string[] = verification.confirmed,
): Evaluation {
  const asked = verification.requestedDocuments.map(
    (documentKind): Requirement => ({
      code: `REQUESTED_${documentKind}`,
      gate: 'SUBMIT',
      kind: 'DOCUMENT',
      documentKind,
    }),
  );
  const { legalName, registrationNumber, taxNumber, phone } = company;
  return evaluate([...verificationRequirements, ...asked], {
    acceptedTerms: verification.acceptedTerms ? [verification.acceptedTerms] : [],
    profile: { legalName, registrationNumber, taxNumber, phone },
    documentKinds: documents.map(({ kind }) => kind),
    counts: {},
    confirmed,
  });
}
