// One application: what the company says of itself, and the operator's decision.
import { Trans, useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import type { ApplicationPageQuery as Answer } from '../../data/generated/graphql.js';
import { useGraph } from '../../data/use-graph.js';
import { useFormat } from '../../i18n/use-format.js';
import { ApplicationDocuments } from '../../ui/ApplicationDocuments.js';
import { ApplicationHistory } from '../../ui/ApplicationHistory.js';
import { Facts } from '../../ui/Facts.js';
import { TextLink } from '../../ui/links.js';
import { Notice } from '../../ui/Notice.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { ProductLink } from '../../ui/ProductLink.js';
import { Requirements } from '../../ui/Requirements.js';
import { Screen } from '../../ui/Screen.js';
import { StateBadge } from '../../ui/StateBadge.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { useRegistrationWord } from '../../ui/use-registration-word.js';
import { Instant } from '../../ui/When.js';
import { ApplicationActions } from './ApplicationActions.js';
import { ApplicationPageQuery } from './operating.queries.js';

type Application = NonNullable<Answer['sellerApplication']>;

export function ApplicationPage({ applicationId }: { applicationId: string }) {
  const result = useGraph(
    ApplicationPageQuery,
    { applicationId },
    { typenames: ['SellerApplication'] },
  );
  return (
    <Screen
      result={result}
      find={({ sellerApplication }) => sellerApplication}
      skeleton={<PageSkeleton />}
    >
      {(application) => <Found application={application} />}
    </Screen>
  );
}

function Found({ application }: { application: Application }) {
  const { t } = useLingui();
  const format = useFormat();
  const { storefrontName, state, remarks, decidedAt, seller } = application;
  const { requirements, documents, plannedProducts } = application;
  return (
    <Stack gap="lg" maw={860} w="100%" mx="auto">
      <PageHeader
        title={format.text(storefrontName)}
        badge={<StateBadge of="application" state={state} />}
        trail={[
          <TextLink key="all" to="/operator/applications">
            <Trans>Applications</Trans>
          </TextLink>,
        ]}
        actions={<ApplicationActions application={application} />}
      />
      {remarks && (
        <Notice tone={decidedAt && !seller ? 'red' : 'yellow'} title={t`Remarks`}>
          {remarks}
        </Notice>
      )}
      <Surface title={<Trans>What is required</Trans>}>
        <Requirements
          requirements={requirements}
          country={application.company?.country}
          isOver={state === 'REJECTED' || state === 'WITHDRAWN'}
        />
      </Surface>
      <Details application={application} />
      <Surface title={<Trans>Products it will sell</Trans>}>
        {plannedProducts.length > 0 ? (
          <Stack gap="md">
            {plannedProducts.map((product, index) => (
              <ProductLink key={product?.id ?? index} product={product} />
            ))}
          </Stack>
        ) : (
          <Empty isSmall title={<Trans>No products named yet</Trans>} />
        )}
      </Surface>
      <Surface title={<Trans>Documents</Trans>} isFlush>
        {documents.length > 0 ? (
          <ApplicationDocuments documents={documents} />
        ) : (
          <Empty
            isSmall
            title={decidedAt ? <Trans>No documents</Trans> : <Trans>No documents yet</Trans>}
          />
        )}
      </Surface>
      <ApplicationHistory application={application} />
    </Stack>
  );
}

/** In both languages, below each other. */
const bothOf = (text: { zhCN: string | null; en: string | null } | null) =>
  [text?.zhCN, text?.en].filter(Boolean).join('\n');

function Details({ application }: { application: Application }) {
  const { t } = useLingui();
  const format = useFormat();
  const { company, slug, storefrontName, introduction, submittedAt, decidedAt, seller } =
    application;
  const registration = useRegistrationWord(company?.country);
  return (
    <Surface title={<Trans>Details</Trans>}>
      <Facts
        facts={[
          [t`Company`, company?.name],
          [t`Country`, company && format.country(company.country)],
          [registration, application.businessLicenseNumber],
          [t`Contact e-mail`, application.contactEmail],
          [t`Address on Agora`, slug],
          [t`Storefront name`, bothOf(storefrontName)],
          [t`Introduction`, bothOf(introduction)],
          [t`Submitted at`, <Instant key="submitted" value={submittedAt} />],
          [t`Decided at`, decidedAt && <Instant key="decided" value={decidedAt} />],
          [
            t`Storefront`,
            seller && (
              <TextLink key="storefront" to="/vendors/$slug" params={{ slug: seller.slug }}>
                <Trans>See the storefront</Trans>
              </TextLink>
            ),
          ],
        ]}
      />
    </Surface>
  );
}
