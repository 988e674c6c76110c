// What its reader may do with a thread; answering has its form on the page.
import { Trans, useLingui } from '@lingui/react/macro';
import type { ThreadAction } from '../../data/generated/graphql.js';
import { useVerb } from '../../data/use-verb.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { CloseThread, HideThread } from './forum-verbs.js';

interface ButtonProps {
  threadId: string;
}

const buttons: Record<ThreadAction, (props: ButtonProps) => React.ReactNode> = {
  POST: () => null,
  CLOSE: CloseButton,
  HIDE: HideButton,
};

interface Props {
  threadId: string;
  actions: readonly ThreadAction[];
}

export function ThreadActions({ threadId, actions }: Props) {
  return actions.map((action) => {
    const Action = buttons[action];
    return <Action key={action} threadId={threadId} />;
  });
}

function CloseButton({ threadId }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(CloseThread);
  return (
    <ActionDialog
      label={t`Close question`}
      explanation={<Trans>Nobody can answer any more; it stays readable.</Trans>}
      verb={verb}
      button={{ variant: 'default' }}
      onConfirm={async () => (await verb.run({ threadId })) !== null}
    />
  );
}

function HideButton({ threadId }: ButtonProps) {
  const { t } = useLingui();
  const verb = useVerb(HideThread);
  return (
    <ActionDialog
      label={t`Hide thread`}
      explanation={<Trans>Nobody but its author and the operator sees it any more.</Trans>}
      verb={verb}
      isDangerous
      reasonLabel={t`Reason`}
      isReasonNeeded
      onConfirm={async (reason) => (await verb.run({ threadId, reason })) !== null}
    />
  );
}
