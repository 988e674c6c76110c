// A company asks to sell. It has one open application at the most, which the database itself ensures. What
// is still missing is not stored: it is evaluated whenever somebody looks.
import {
  IdColumn,
  IdKey,
  InstantColumn,
  IntegerColumn,
  JsonColumn,
  StateColumn,
  TextColumn,
} from '@agora/kernel/database/columns.js';
import type { LocalizedText } from '@agora/kernel/graphql/values.js';
import { type Evaluation, evaluate, type Requirement } from '@agora/kernel/requirements.js';
import { Entity } from '@mikro-orm/decorators/legacy';
import { type ApplicationDocumentKind, admissionRequirements } from './application-requirements.js';
import type { ApplicationState } from './application-states.js';

/** A step of its life, kept for good. */
export interface ApplicationStep {
  readonly state: ApplicationState;
  readonly at: string;
  readonly remarks: string | null;
}

@Entity({ tableName: 'seller_applications' })
export class SellerApplication {
  @IdKey() id!: string;
  /** Of the input it was first submitted with; empty before. */
  @TextColumn(64) contentHash = '';
  @IdColumn({ index: true }) companyId!: string;
  /** The company while the application is open, else null. */
  @IdColumn({ nullable: true, unique: true }) openFor: string | null = null;
  @StateColumn({ index: true }) state: ApplicationState = 'DRAFT';
  @JsonColumn({ nullable: true }) storefrontName: LocalizedText | null = null;
  @TextColumn(60, { nullable: true }) slug: string | null = null;
  @JsonColumn({ nullable: true }) introduction: LocalizedText | null = null;
  @TextColumn(64, { nullable: true }) businessLicenseNumber: string | null = null;
  @TextColumn(254, { nullable: true }) contactEmail: string | null = null;
  @TextColumn(20, { nullable: true }) acceptedTerms: string | null = null;
  /** Products of the catalog that it will sell. */
  @JsonColumn() plannedProductIds: readonly string[] = [];
  /** Documents that the operator asked for. */
  @JsonColumn() requestedDocuments: readonly ApplicationDocumentKind[] = [];
  /** Reviews that the operator confirmed. */
  @JsonColumn() confirmed: readonly string[] = [];
  @JsonColumn() history: readonly ApplicationStep[] = [];
  /** What the operator last wrote to the company. */
  @TextColumn(2000, { nullable: true }) remarks: string | null = null;
  @InstantColumn({ nullable: true }) submittedAt: Date | null = null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null = null;
  /** The seller it became. */
  @IdColumn({ nullable: true, index: true }) sellerId: string | null = null;

  get company() {
    return { __typename: 'Company', id: this.companyId };
  }

  get plannedProducts() {
    return this.plannedProductIds.map((id) => ({ __typename: 'Product', id }));
  }

  /** Writes down that it is in this state now. */
  note(at: Date, remarks: string | null = null): void {
    this.history = [...this.history, { state: this.state, at: at.toISOString(), remarks }];
  }
}

@Entity({ tableName: 'seller_application_documents' })
export class ApplicationDocument {
  @IdKey() id!: string;
  @IdColumn({ index: true }) applicationId!: string;
  @IdColumn() companyId!: string;
  @StateColumn() kind!: ApplicationDocumentKind;
  @TextColumn(200) fileName!: string;
  @TextColumn(100) contentType!: string;
  @IntegerColumn() byteCount!: number;
  @TextColumn(64) sha256!: string;
  @TextColumn(64) contentHash!: string;
  @InstantColumn() uploadedAt!: Date;
}

export const keyOfDocument = ({ companyId, id }: { companyId: string; id: string }) =>
  `private/seller-applications/${companyId}/${id}`;

/** As things are now; `confirmed` are the reviews that are being confirmed at this moment. */
export function evaluateApplication(
  application: SellerApplication,
  documents: readonly Pick<ApplicationDocument, 'kind'>[],
  confirmed: readonly string[] = application.confirmed,
): Evaluation {
  const requested = application.requestedDocuments.map(
    (documentKind): Requirement => ({
      code: `REQUESTED_${documentKind}`,
      gate: 'SUBMIT',
      kind: 'DOCUMENT',
      documentKind,
    }),
  );
  const { storefrontName, slug, businessLicenseNumber, contactEmail } = application;
  return evaluate([...admissionRequirements, ...requested], {
    acceptedTerms: application.acceptedTerms ? [application.acceptedTerms] : [],
    profile: { storefrontName, slug, businessLicenseNumber, contactEmail },
    documentKinds: documents.map(({ kind }) => kind),
    counts: { plannedProducts: application.plannedProductIds.length },
    confirmed,
  });
}
