// Who works for one's own company, and who is invited.
import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { MembersPageQuery as Answer } from '../../data/generated/graphql.js';
import { present } from '../../data/nodes.js';
import { useGraph } from '../../data/use-graph.js';
import { Pager } from '../../ui/Pager.js';
import { Screen } from '../../ui/Screen.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { SignInFirst } from '../../ui/states.js';
import { CompanyFrame } from './CompanyFrame.js';
import { MembersPageQuery } from './company.queries.js';
import { ClaimDomainButton, DomainTable } from './DomainTable.js';
import { InvitationTable } from './InvitationTable.js';
import { InviteButton } from './InviteButton.js';
import { JoinRequestTable } from './JoinRequestTable.js';
import { MemberTable } from './MemberTable.js';

type Company = NonNullable<Answer['viewer']>['company'];
const typenames = ['Member', 'Invitation', 'CompanyRole', 'JoinRequest', 'CompanyDomain'];

interface Props {
  after: string | undefined;
  /** Of the portal it is shown in. */
  tabs?: ReactNode;
}

export function MembersPage({ after, tabs }: Props) {
  const result = useGraph(MembersPageQuery, { after: after ?? null }, { typenames });
  return (
    <Screen
      result={result}
      find={({ viewer }) => viewer?.company}
      skeleton={<PageSkeleton />}
      absent={<SignInFirst />}
    >
      {(company) => <Found company={company} tabs={tabs} />}
    </Screen>
  );
}

function Found({ company, tabs }: { company: Company; tabs: ReactNode }) {
  const { t } = useLingui();
  const { members, invitations, allowedActions } = company;
  const ownRoles = company.roles ?? [];
  const open = present(invitations?.nodes);
  const requests = company.joinRequests ?? [];
  const domains = company.domains ?? [];
  const mayClaim = allowedActions.includes('CLAIM_DOMAIN');
  return (
    <CompanyFrame
      title={t`Members`}
      tabs={tabs}
      actions={allowedActions.includes('INVITE_MEMBER') && <InviteButton ownRoles={ownRoles} />}
    >
      {requests.length > 0 && (
        <Surface title={<Trans>Would like to join</Trans>} isFlush>
          <JoinRequestTable requests={requests} ownRoles={ownRoles} />
        </Surface>
      )}
      {members && (
        <Surface isFlush>
          <MemberTable
            members={present(members.nodes)}
            ownRoles={ownRoles}
            units={company.units ?? []}
          />
          <Pager
            count={members.nodes.length}
            totalCount={members.totalCount}
            pageInfo={members.pageInfo}
          />
        </Surface>
      )}
      {open.length > 0 && (
        <Surface title={<Trans>Invited</Trans>} isFlush>
          <InvitationTable invitations={open} />
        </Surface>
      )}
      {(mayClaim || domains.length > 0) && (
        <Surface
          title={<Trans>Mail domains</Trans>}
          aside={mayClaim && <ClaimDomainButton />}
          isFlush={domains.length > 0}
        >
          {domains.length > 0 ? (
            <DomainTable domains={domains} />
          ) : (
            <Text c="dimmed">
              <Trans>
                Prove that a mail domain is yours, and colleagues with a mailbox there may ask to
                join. You decide about each.
              </Trans>
            </Text>
          )}
        </Surface>
      )}
    </CompanyFrame>
  );
}
