// Inviting a person: e-mail, name, roles; the mail goes out by itself.
import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { newId } from '../../data/ids.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { isFilled } from '../../ui/is-filled.js';
import { InviteMember } from './member-verbs.js';
import { type ChosenRoles, hasRole, type OwnRole, RoleChoice } from './RoleChoice.js';

const empty = () => ({
  id: newId('inv'),
  email: '',
  displayName: '',
  chosen: { roles: ['PURCHASER'], companyRoleIds: [] } as ChosenRoles,
});

export function InviteButton({ ownRoles }: { ownRoles: readonly OwnRole[] }) {
  const { t } = useLingui();
  const verb = useVerb(InviteMember, ['Invitation']);
  const [{ id, email, displayName, chosen }, setDraft] = useState(empty);
  const change = (part: object) => setDraft((draft) => ({ ...draft, ...part }));
  const invite = async () => {
    const input = { id, email: email.trim(), displayName: displayName.trim(), ...chosen };
    const done = (await verb.run(input)) !== null;
    // The next try is another invitation, unless the answer of this one got lost.
    if (done) setDraft(empty());
    return done;
  };
  return (
    <ActionDialog
      label={t`Invite a member`}
      explanation={<Trans>A mail with a link goes out, good for a week.</Trans>}
      verb={verb}
      isReady={isFilled(email, displayName) && hasRole(chosen)}
      onConfirm={invite}
    >
      <TextInput
        label={t`E-mail`}
        type="email"
        required
        value={email}
        onChange={(event) => change({ id: newId('inv'), email: event.currentTarget.value })}
        data-autofocus
      />
      <TextInput
        label={t`Name of the person`}
        required
        value={displayName}
        onChange={(event) => change({ id: newId('inv'), displayName: event.currentTarget.value })}
      />
      <RoleChoice
        value={chosen}
        ownRoles={ownRoles}
        onChange={(next) => change({ id: newId('inv'), chosen: next })}
      />
    </ActionDialog>
  );
}
