// A file on its way to the platform, and the import that is opened for it: where one goes when it has arrived.
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CreateImportJobInput } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { sendFile } from '../../data/send-file.js';
import { useVerb } from '../../data/use-verb.js';
import type { ImportsPortal } from './importing.queries.js';
import { CreateImportJob } from './importing-verbs.js';

export type Sending = ReturnType<typeof useSending>;

export function useSending(portal: ImportsPortal) {
  const navigate = useNavigate();
  const verb = useVerb(CreateImportJob, ['ImportJob']);
  /** How much of the file has left; null when none is on its way. */
  const [share, setShare] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const send = async (file: File, rows: Omit<CreateImportJobInput, 'id' | 'uploadId'>) => {
    setRefusal(null);
    setShare(0);
    const sent = await sendFile(file, 'IMPORT_FILE', setShare);
    setShare(null);
    if ('code' in sent) return setRefusal(sent.code);
    const id = newId('ijb');
    const done = await verb.run({ ...rows, id, uploadId: sent.uploadId });
    if (!done) return;
    const to =
      portal === 'operator' ? '/operator/imports/$importJobId' : '/seller/imports/$importJobId';
    await navigate({ to, params: { importJobId: id } });
  };
  return { send, share, refusal, errors: verb.errors, isFailed: verb.isFailed };
}
