// What measures of a scorecard, reasons of offers not on the market and rules of reviews are called.
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type {
  InactiveReasonCode,
  OfferEditSkip,
  OfferReviewRuleCode,
  ScorecardMeasureCode,
} from '../data/generated/graphql.js';

export function useSellerWords() {
  const { t } = useLingui();
  const measures: Record<ScorecardMeasureCode, string> = {
    UNFULFILLED: t`Orders not fulfilled`,
    LATE_ANSWER: t`Orders answered late`,
    LATE_SHIPMENT: t`Shipments sent late`,
    SHORT_DELIVERY: t`Deliveries that came short`,
    UNQUOTED_DEMAND: t`Demands for offered products without a quote`,
    LATE_QUOTE: t`Demands quoted late`,
    LATE_REPLY: t`The operator's messages answered late`,
  };
  const reasons: Record<InactiveReasonCode, string> = {
    SELLER_SUSPENDED: t`Your sales are suspended`,
    SELLER_CLOSED: t`Your storefront is closed`,
    SELLER_NOT_OPEN: t`You take no orders at the moment`,
    IN_REVIEW: t`Waits for the operator`,
    REVIEW_REJECTED: t`The operator said no`,
    TAKEN_DOWN: t`Taken down by the operator`,
    DRAFT: t`Draft`,
    PAUSED: t`Paused`,
    WITHDRAWN: t`Withdrawn`,
    EXPIRED: t`Expired`,
    OUT_OF_STOCK: t`Out of stock`,
  };
  const rules: Record<OfferReviewRuleCode, string> = {
    FIRST_OFFERS: t`First offers of a seller`,
    PRICE_RISE: t`Price rises`,
    PRICE_DROP: t`Price falls`,
    KIND: t`Way of selling changes`,
    TAKEN_DOWN: t`Put up again after it was taken down`,
  };
  const skips: Record<OfferEditSkip, string> = {
    NO_CHANGE: t`is so already`,
    NOT_TRACKED: t`stock is not counted`,
    STOCK_BELOW_HELD: t`buyers hold more than that`,
    STATE: t`its state does not allow it`,
    EXPIRED: t`has expired`,
    NEEDS_REVIEW: t`goes to the operator first`,
    CHANGED_MEANWHILE: t`was changed meanwhile`,
  };
  const forecast = (measure: { badUntilBeyond: number; goodUntilWithin: number }) =>
    measure.badUntilBeyond > 0
      ? t`${plural(measure.badUntilBeyond, {
          one: '# more of these and the threshold is passed',
          other: '# more of these and the threshold is passed',
        })}`
      : t`${plural(measure.goodUntilWithin, {
          one: '# good one and it is within the threshold again',
          other: '# good ones and it is within the threshold again',
        })}`;
  return { measures, reasons, rules, skips, forecast };
}
