// Handing in a document for the verification.
import { newId } from '../../data/ids.js';
import { useVerb } from '../../data/use-verb.js';
import { SendDocument } from '../../ui/SendDocument.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { useVerificationWords } from '../../ui/use-verification-words.js';
import { AddVerificationDocument } from './verification-verbs.js';

export function AddDocument() {
  const { documents } = useVerificationWords();
  const verb = useVerb(AddVerificationDocument, ['CompanyVerification']);
  return (
    <SendDocument
      purpose="VERIFICATION_DOCUMENT"
      kinds={documents}
      onSent={(kind, uploadId) => verb.run({ id: newId('vdo'), kind, uploadId })}
      errors={<UserErrors errors={verb.errors} isFailed={verb.isFailed} />}
    />
  );
}
