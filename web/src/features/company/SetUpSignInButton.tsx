// Naming the provider: its address, what it calls us, the secret between the two, and what newcomers become.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type {
  CompanySignInPageQuery as Answer,
  NewcomerRole,
} from '../../data/generated/graphql.js';
import { useVerbForm } from '../../data/use-verb-form.js';
import { FormDialog } from '../../ui/Dialog.js';
import { isFilled } from '../../ui/is-filled.js';
import { SetUpCompanySignIn } from './company-sign-in.queries.js';
import { useRoleWords } from './use-role-words.js';

const newcomerRoles: readonly NewcomerRole[] = ['PURCHASER', 'APPROVER', 'FINANCE', 'SELLER_AGENT'];

export type SignIn = NonNullable<NonNullable<Answer['viewer']>['company']['companySignIn']>;

interface Props {
  signIn: SignIn;
}

export function SetUpSignInButton({ signIn }: Props) {
  const [isOpen, { open, close }] = useDisclosure(false);
  const { t } = useLingui();
  const label = signIn.issuer ? t`Change` : t`Set up`;
  return (
    <>
      <Button variant={signIn.issuer ? 'default' : 'filled'} onClick={open}>
        {label}
      </Button>
      {isOpen && <SetUpDialog signIn={signIn} onClose={close} />}
    </>
  );
}

function SetUpDialog({ signIn, onClose }: Props & { onClose: () => void }) {
  const { t } = useLingui();
  const { roles } = useRoleWords();
  const isNew = !signIn.issuer;
  const verb = useVerbForm({
    document: SetUpCompanySignIn,
    initialValues: {
      issuer: signIn.issuer ?? '',
      clientId: signIn.clientId ?? '',
      clientSecret: '',
      newcomerRole: (signIn.newcomerRole ?? '') as NewcomerRole | '',
    },
    inputOf: ({ issuer, clientId, clientSecret, newcomerRole }) => ({
      issuer: issuer.trim(),
      clientId: clientId.trim(),
      clientSecret: clientSecret || null,
      newcomerRole: newcomerRole || null,
    }),
    typenames: ['Company', 'CompanySignIn', 'AuditEntry'],
    onDone: onClose,
  });
  const { form } = verb;
  const { issuer, clientId, clientSecret } = form.values;
  const choices = newcomerRoles.map((value) => ({ value, label: roles[value] }));
  return (
    <FormDialog
      title={<Trans>Your company's own sign-in</Trans>}
      isOpen
      onClose={onClose}
      verb={verb}
      isReady={isFilled(issuer, clientId) && (!isNew || isFilled(clientSecret))}
    >
      <TextInput
        label={t`Address of the provider (issuer)`}
        placeholder="https://login.example.com"
        type="url"
        required
        maxLength={500}
        data-autofocus
        {...form.getInputProps('issuer')}
      />
      <TextInput
        label={t`Client ID`}
        autoComplete="off"
        required
        maxLength={200}
        {...form.getInputProps('clientId')}
      />
      <PasswordInput
        label={t`Client secret`}
        description={
          isNew
            ? t`Kept encrypted and shown to nobody.`
            : t`Leave it empty to keep the one there is.`
        }
        autoComplete="off"
        required={isNew}
        {...form.getInputProps('clientSecret')}
      />
      <NativeSelect
        label={t`Who is new becomes`}
        description={t`People at your mail domains who are not members yet.`}
        data={[{ value: '', label: t`nothing: by invitation only` }, ...choices]}
        {...form.getInputProps('newcomerRole')}
      />
    </FormDialog>
  );
}
