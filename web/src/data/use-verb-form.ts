// A form that runs one mutation: the server's errors land on the fields they name, the rest is for a banner.
import { useLingui } from '@lingui/react';
import { type UseFormInput, type UseFormReturnType, useForm } from '@mantine/form';
import type { TypedDocumentNode } from '@urql/core';
import type { FormEvent } from 'react';
import { errorText } from '../i18n/error-messages.js';
import { type UserErrorParts, useVerb } from './use-verb.js';

type Values = Record<string, unknown>;

interface Options<V extends Values, Data, Input> {
  document: TypedDocumentNode<Data, { input: Input }>;
  initialValues: V;
  validate?: UseFormInput<V>['validate'];
  inputOf: (values: V) => Input;
  /** Input fields that the form calls otherwise: input path → form path. */
  fieldNames?: Record<string, string>;
  /** Types that change too, although the payload does not show it. */
  typenames?: readonly string[];
  onDone: () => void;
}

export interface VerbForm<V extends Values> {
  form: UseFormReturnType<V>;
  submit: (event?: FormEvent<HTMLFormElement>) => void;
  isRunning: boolean;
  isFailed: boolean;
  /** Errors of no field of this form. */
  errors: readonly UserErrorParts[];
}

const pathOf = ({ field }: UserErrorParts) => field?.join('.') ?? '';

function holds(values: unknown, path: string): boolean {
  let value = values;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !(key in value)) return false;
    value = (value as Values)[key];
  }
  return path !== '';
}

export function useVerbForm<V extends Values, Data, Input>({
  document,
  initialValues,
  validate,
  inputOf,
  fieldNames = {},
  typenames,
  onDone,
}: Options<V, Data, Input>): VerbForm<V> {
  const { i18n } = useLingui();
  const verb = useVerb<Data, Input>(document, typenames);
  const form = useForm<V>({ initialValues, ...(validate ? { validate } : {}) });
  const place = (error: UserErrorParts) => {
    const path = pathOf(error);
    const named = fieldNames[path] ?? path;
    // The path of a nested value, e.g. tiers.0.unitPrice.amount, may be one input of the form.
    const parts = named.split('.');
    for (let length = parts.length; length > 0; length -= 1) {
      const shorter = parts.slice(0, length).join('.');
      if (holds(form.values, shorter)) return shorter;
    }
    return '';
  };
  const run = async (values: V) => {
    const payload = await verb.run(inputOf(values), (errors) => {
      for (const error of errors) {
        const path = place(error);
        if (path) form.setFieldError(path, errorText(i18n, error));
      }
    });
    if (payload) onDone();
  };
  return {
    form,
    submit: form.onSubmit((values) => void run(values)),
    isRunning: verb.isRunning,
    isFailed: verb.isFailed,
    errors: verb.errors.filter((error) => !place(error)),
  };
}
