// The state of a quote being written: from the demand's lines, or from the version it replaces.
import { useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type {
  QuoteForm_DemandFragment as Demand,
  QuoteLineInput,
} from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { useVerbForm, type VerbForm } from '../../data/use-verb-form.js';
import { daysFromNow, instantOf, localInput } from '../../ui/day-input.js';
import { notify } from '../../ui/notify.js';
import { ReviseQuote, SubmitQuote } from './demand-verbs.js';

const VALID_DAYS = 30;

export interface QuoteLineValues {
  id: string;
  demandLineId: string;
  /** A decimal string; empty: not offered. */
  unitPrice: string;
  quantity: number;
  /** Whole days as text; empty: not said. */
  leadTimeDays: string;
  note: string;
}

export interface QuoteValues extends Record<string, unknown> {
  vendorId: string;
  validUntil: string;
  note: string;
  lines: QuoteLineValues[];
}

function initialValues(demand: Demand, vendorId: string): QuoteValues {
  const earlier = demand.myQuote;
  return {
    vendorId,
    validUntil: localInput(earlier ? new Date(earlier.validUntil) : daysFromNow(VALID_DAYS)),
    note: earlier?.note ?? '',
    lines: demand.lines.map(({ id, quantity }) => {
      const quoted = earlier?.lines.find(({ demandLine }) => demandLine?.id === id);
      return {
        id: newId('qln'),
        demandLineId: id,
        unitPrice: quoted?.unitPrice.amount ?? '',
        quantity: quoted?.quantity ?? quantity,
        leadTimeDays: quoted?.leadTimeDays?.toString() ?? '',
        note: quoted?.note ?? '',
      };
    }),
  };
}

const lineInputsOf = (lines: QuoteLineValues[], currencyCode: string): QuoteLineInput[] =>
  lines
    .filter(({ unitPrice }) => unitPrice.trim())
    .map(({ id, demandLineId, unitPrice, quantity, leadTimeDays, note }) => ({
      id,
      demandLineId,
      unitPrice: { amount: unitPrice.trim(), currencyCode },
      quantity,
      leadTimeDays: leadTimeDays ? Number(leadTimeDays) : null,
      note: note.trim() || null,
    }));

export function useQuoteForm(
  demand: Demand,
  isRevision: boolean,
  vendorId: string,
): VerbForm<QuoteValues> {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [id] = useState(() => newId('quo'));
  const [values] = useState(() => initialValues(demand, vendorId));
  const terms = ({ validUntil, note, lines }: QuoteValues) => ({
    validUntil: instantOf(validUntil),
    note: note.trim() || null,
    lines: lineInputsOf(lines, demand.currencyCode),
  });
  const onDone = () => {
    void notify({
      color: 'green',
      title: t`Your quote is sent`,
      message: t`The buyer sees it now.`,
    });
    void navigate({ to: '/demands/$demandId', params: { demandId: demand.id } });
  };
  const submission = useVerbForm({
    document: SubmitQuote,
    initialValues: values,
    inputOf: (each: QuoteValues) => ({
      id,
      demandId: demand.id,
      vendorId: each.vendorId,
      ...terms(each),
    }),
    onDone,
  });
  const revision = useVerbForm({
    document: ReviseQuote,
    initialValues: values,
    inputOf: (each: QuoteValues) => ({
      quoteId: demand.myQuote?.id ?? '',
      expectedVersion: demand.myQuote?.version ?? 0,
      ...terms(each),
    }),
    onDone,
  });
  return isRevision ? revision : submission;
}
