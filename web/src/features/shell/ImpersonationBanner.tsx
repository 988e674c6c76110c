// Says on every page, to staff of the operator, as whom it acts and until when, with the way back.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useFreshStart } from '../../data/fresh-start.js';
import { type FragmentType, readFragment } from '../../data/generated/fragment-masking.js';
import { graphql } from '../../data/generated/gql.js';
import { renewSession } from '../../data/session.js';
import { useVerb } from '../../data/use-verb.js';
import { EndImpersonation } from '../../ui/end-impersonation.js';
import { Instant } from '../../ui/When.js';
import classes from './ImpersonationBanner.module.css';

const ImpersonationBannerFragment = graphql(`
  fragment ImpersonationBanner_Viewer on Viewer {
    member {
      id
      displayName
    }
    company {
      id
      name
    }
    impersonation {
      id
      expiresAt
      staff {
        id
        displayName
      }
    }
  }
`);

interface Props {
  viewer: FragmentType<typeof ImpersonationBannerFragment>;
}

export function ImpersonationBanner(props: Props) {
  const { member, company, impersonation } = readFragment(
    ImpersonationBannerFragment,
    props.viewer,
  );
  const { t } = useLingui();
  const router = useRouter();
  const forget = useFreshStart();
  const verb = useVerb(EndImpersonation);
  if (!impersonation) return null;
  const end = async () => {
    await verb.run({ impersonationId: impersonation.id });
    await renewSession();
    forget();
    router.history.replace(`/operator/companies/${company.id}`);
  };
  const [who, where] = [member.displayName, company.name];
  return (
    <aside className={classes.banner} aria-label={t`Acting as a member`}>
      <span>
        <Trans>
          <b>{impersonation.staff?.displayName}</b>, you act as <b>{who}</b> of {where} until{' '}
          <Instant value={impersonation.expiresAt} />. The company sees it.
        </Trans>
      </span>
      <Button
        size="compact-sm"
        variant="white"
        color="dark"
        loading={verb.isRunning}
        onClick={() => void end()}
      >
        <Trans>Be yourself again</Trans>
      </Button>
    </aside>
  );
}
