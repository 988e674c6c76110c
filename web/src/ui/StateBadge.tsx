// The only place that knows states by name: each one's word and colour. What may be done in a state is
// never decided here; the server sends `allowedActions`.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type {
  ApiKeyState,
  ApplicationState,
  CommissionState,
  DemandState,
  ExportJobState,
  ImportJobState,
  InvitationState,
  OfferEditState,
  OfferReviewState,
  OfferState,
  OrderState,
  PriceChangeState,
  PriceListState,
  ProductState,
  PurchaseState,
  QuoteState,
  ScorecardJudgement,
  SellerAvailability,
  SellerState,
  SellerStep,
  SellerWarningState,
  StockState,
  ThreadState,
  VerificationStage,
  VerificationState,
  WatchState,
} from '../data/generated/graphql.js';
import { Tag, type Tone } from './Tag.js';

type Look = readonly [word: MessageDescriptor, tone: Tone];

interface States {
  apiKey: Record<ApiKeyState, Look>;
  application: Record<ApplicationState, Look>;
  availability: Record<SellerAvailability, Look>;
  commission: Record<CommissionState, Look>;
  judgement: Record<ScorecardJudgement, Look>;
  offerEdit: Record<OfferEditState, Look>;
  offerReview: Record<OfferReviewState, Look>;
  warning: Record<SellerWarningState, Look>;
  sellerStep: Record<SellerStep, Look>;
  demand: Record<DemandState, Look>;
  exportJob: Record<ExportJobState, Look>;
  importJob: Record<ImportJobState, Look>;
  invitation: Record<InvitationState, Look>;
  verification: Record<VerificationState, Look>;
  verificationStage: Record<VerificationStage, Look>;
  offer: Record<OfferState, Look>;
  order: Record<OrderState, Look>;
  sale: Record<OrderState, Look>;
  priceChange: Record<PriceChangeState, Look>;
  priceList: Record<PriceListState, Look>;
  product: Record<ProductState, Look>;
  purchase: Record<PurchaseState, Look>;
  quote: Record<QuoteState, Look>;
  seller: Record<SellerState, Look>;
  stock: Record<StockState, Look>;
  thread: Record<ThreadState, Look>;
  watch: Record<WatchState | 'NEW', Look>;
}

const order: Record<OrderState, Look> = {
  PLACING: [msg`Being placed`, 'gray'],
  AWAITING_CONFIRMATION: [msg`Waiting for the vendor`, 'yellow'],
  CONFIRMED: [msg`Confirmed`, 'blue'],
  PARTLY_SHIPPED: [msg`Partly shipped`, 'blue'],
  SHIPPED: [msg`Shipped`, 'blue'],
  RECEIVED: [msg`Received`, 'blue'],
  COMPLETED: [msg`Completed`, 'green'],
  DECLINED: [msg`Declined`, 'red'],
  CANCELLED: [msg`Cancelled`, 'gray'],
  EXPIRED: [msg`Expired`, 'gray'],
};

const states: States = {
  apiKey: {
    ACTIVE: [msg`Good`, 'green'],
    EXPIRED: [msg`Expired`, 'gray'],
    REVOKED: [msg`Revoked`, 'red'],
  },
  application: {
    DRAFT: [msg`Draft`, 'gray'],
    SUBMITTED: [msg`Under review`, 'blue'],
    CHANGES_REQUESTED: [msg`Changes requested`, 'yellow'],
    APPROVED: [msg`Approved`, 'green'],
    REJECTED: [msg`Rejected`, 'red'],
    WITHDRAWN: [msg`Withdrawn`, 'gray'],
  },
  availability: {
    OPEN: [msg`Open for orders`, 'green'],
    HOLIDAY: [msg`On holiday`, 'yellow'],
    CLOSED: [msg`Closed for now`, 'gray'],
  },
  commission: {
    PROPOSED: [msg`To be agreed`, 'yellow'],
    AGREED: [msg`Agreed`, 'green'],
    DECLINED: [msg`Declined`, 'gray'],
  },
  judgement: {
    TOO_FEW: [msg`Too few to judge`, 'gray'],
    GOOD: [msg`Good`, 'green'],
    AT_RISK: [msg`At risk`, 'yellow'],
    BEYOND: [msg`Beyond the threshold`, 'red'],
  },
  offerEdit: {
    RUNNING: [msg`Being carried out`, 'blue'],
    DONE: [msg`Carried out`, 'green'],
    UNDOING: [msg`Being taken back`, 'yellow'],
    UNDONE: [msg`Taken back`, 'gray'],
  },
  offerReview: {
    PENDING: [msg`To be decided`, 'yellow'],
    APPROVED: [msg`Approved`, 'green'],
    REJECTED: [msg`Rejected`, 'red'],
    REPLACED: [msg`Replaced`, 'gray'],
  },
  warning: {
    RAISED: [msg`Raised`, 'red'],
    APPEALED: [msg`Appealed`, 'yellow'],
    UPHELD: [msg`Warning stands`, 'red'],
    WITHDRAWN: [msg`Withdrawn`, 'gray'],
  },
  demand: {
    OPEN: [msg`Open for quotes`, 'green'],
    CLOSED: [msg`Closed, being decided`, 'yellow'],
    AWARDED: [msg`Awarded`, 'green'],
    CANCELLED: [msg`Cancelled`, 'gray'],
    EXPIRED: [msg`Expired`, 'gray'],
  },
  exportJob: {
    WAITING: [msg`Waiting its turn`, 'gray'],
    RUNNING: [msg`Being written`, 'blue'],
    FINISHED: [msg`Ready`, 'green'],
    FAILED: [msg`Failed`, 'red'],
    CANCELLED: [msg`Stopped`, 'gray'],
  },
  importJob: {
    UPLOADED: [msg`Looking at the file`, 'blue'],
    ANALYSED: [msg`Waiting for the mapping`, 'yellow'],
    CHECKING: [msg`Checking`, 'blue'],
    CHECKED: [msg`Checked`, 'blue'],
    RUNNING: [msg`Importing`, 'blue'],
    FINISHED: [msg`Finished`, 'green'],
    FAILED: [msg`Failed`, 'red'],
    CANCELLED: [msg`Stopped`, 'gray'],
  },
  invitation: {
    OPEN: [msg`Waiting`, 'yellow'],
    ACCEPTED: [msg`Accepted`, 'green'],
    WITHDRAWN: [msg`Withdrawn`, 'gray'],
    EXPIRED: [msg`Expired`, 'gray'],
  },
  verificationStage: {
    OPEN: [msg`Not handed in`, 'gray'],
    SUBMITTED: [msg`Under review`, 'blue'],
    CHANGES_REQUESTED: [msg`Changes requested`, 'yellow'],
    APPROVED: [msg`Verified`, 'green'],
    REJECTED: [msg`Rejected`, 'red'],
  },
  verification: {
    UNVERIFIED: [msg`Not verified`, 'gray'],
    VERIFIED: [msg`Verified`, 'green'],
  },
  offer: {
    DRAFT: [msg`Draft`, 'gray'],
    LIVE: [msg`Listed`, 'green'],
    PAUSED: [msg`Paused`, 'yellow'],
    WITHDRAWN: [msg`Withdrawn`, 'gray'],
  },
  order,
  // The same, as its vendor reads it.
  sale: { ...order, AWAITING_CONFIRMATION: [msg`Waiting for you`, 'yellow'] },
  priceChange: {
    SCHEDULED: [msg`Scheduled`, 'blue'],
    APPLIED: [msg`Carried out`, 'green'],
    UNDOING: [msg`Being taken back`, 'yellow'],
    UNDONE: [msg`Taken back`, 'gray'],
    CANCELLED: [msg`Called off`, 'gray'],
  },
  priceList: {
    UPCOMING: [msg`Upcoming`, 'blue'],
    IN_FORCE: [msg`In force`, 'green'],
    EXPIRED: [msg`Expired`, 'gray'],
    ENDED: [msg`Ended`, 'gray'],
  },
  product: {
    DRAFT: [msg`Draft`, 'gray'],
    IN_REVIEW: [msg`Under review`, 'blue'],
    REJECTED: [msg`Sent back`, 'yellow'],
    ACTIVE: [msg`Active`, 'green'],
    RETIRED: [msg`Retired`, 'red'],
    MERGED: [msg`Merged`, 'gray'],
  },
  purchase: {
    RESERVING: [msg`Reserving stock`, 'yellow'],
    PLACED: [msg`Placed`, 'green'],
    REFUSED: [msg`Refused`, 'red'],
    EXPIRED: [msg`Expired`, 'gray'],
  },
  quote: {
    SUBMITTED: [msg`Submitted`, 'blue'],
    WITHDRAWN: [msg`Withdrawn`, 'gray'],
    AWARDED: [msg`Awarded`, 'green'],
    LOST: [msg`Not chosen`, 'gray'],
    EXPIRED: [msg`Expired`, 'gray'],
  },
  seller: {
    ADMITTED: [msg`Admitted`, 'green'],
    SUSPENDED: [msg`Suspended`, 'red'],
    CLOSED: [msg`Admission ended`, 'gray'],
  },
  sellerStep: {
    ADMITTED: [msg`Admitted`, 'green'],
    SUSPENDED: [msg`Suspended`, 'red'],
    REINSTATED: [msg`Reinstated`, 'green'],
    CLOSED: [msg`Admission ended`, 'gray'],
  },
  stock: {
    IN_STOCK: [msg`In stock`, 'green'],
    LOW_STOCK: [msg`Low stock`, 'yellow'],
    BACK_ORDER: [msg`Back-order`, 'yellow'],
    OUT_OF_STOCK: [msg`Out of stock`, 'red'],
    MADE_TO_ORDER: [msg`Made to order`, 'blue'],
  },
  thread: {
    OPEN: [msg`Open`, 'yellow'],
    ANSWERED: [msg`Answered`, 'green'],
    CLOSED: [msg`Closed`, 'gray'],
    HIDDEN: [msg`Hidden`, 'red'],
  },
  watch: {
    ARMED: [msg`Being watched`, 'blue'],
    MET: [msg`Met`, 'gray'],
    NEW: [msg`Newly met`, 'green'],
  },
};

export type StateOf = keyof States;

const passing: ReadonlySet<string> = new Set([
  ...['RESERVING', 'PLACING'],
  ...['UPLOADED', 'CHECKING', 'WAITING', 'RUNNING', 'UNDOING'],
]);

/** Whether a state lasts moments only, so that a screen should ask again soon. */
export const isPassing = (state: string): boolean => passing.has(state);

interface Props<Of extends StateOf> {
  of: Of;
  state: keyof States[Of] & string;
  /** Says nothing in the state that readers expect anyway. */
  isQuietWhenUsual?: boolean;
}

const usual: ReadonlySet<string> = new Set(['ACTIVE', 'ADMITTED', 'LIVE', 'OPEN']);

export function StateBadge<Of extends StateOf>({ of, state, isQuietWhenUsual = false }: Props<Of>) {
  const { i18n } = useLingui();
  if (isQuietWhenUsual && usual.has(state)) return null;
  const looks = states[of] as unknown as Record<string, Look>;
  const [word, tone] = looks[state] ?? [undefined, 'gray' as const];
  return <Tag tone={tone}>{word ? i18n._(word) : state}</Tag>;
}

/** The words of a kind of state, for filters: value and label, in the table's order. */
export function useStateOptions(of: StateOf): { value: string; label: string }[] {
  const { i18n } = useLingui();
  return Object.entries(states[of] as Record<string, Look>).map(([value, [word]]) => ({
    value,
    label: i18n._(word),
  }));
}
