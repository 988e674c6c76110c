// Handing in a document with the application to sell.
import { newId } from '../../data/ids.js';
import { useVerb } from '../../data/use-verb.js';
import { SendDocument } from '../../ui/SendDocument.js';
import { UserErrors } from '../../ui/UserErrors.js';
import { useApplicationWords } from '../../ui/use-application-words.js';
import { AddApplicationDocument } from './selling-verbs.js';

interface Props {
  applicationId: string;
  wanted: readonly string[];
}

export function AddApplicationFile({ applicationId, wanted }: Props) {
  const { documents } = useApplicationWords();
  const verb = useVerb(AddApplicationDocument, ['SellerApplication']);
  return (
    <SendDocument
      purpose="SELLER_DOCUMENT"
      kinds={documents}
      wanted={wanted}
      onSent={(kind, uploadId) => verb.run({ id: newId('apd'), applicationId, kind, uploadId })}
      errors={<UserErrors errors={verb.errors} isFailed={verb.isFailed} />}
    />
  );
}
