// Messages with the operator, and the texts the seller's people answer with.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SellerMessagesPageQuery as Answer } from '../../data/generated/graphql.js';
import { newId } from '../../data/ids.js';
import { useGraph } from '../../data/use-graph.js';
import { useVerb } from '../../data/use-verb.js';
import { useFormat } from '../../i18n/use-format.js';
import { ActionDialog } from '../../ui/ActionDialog.js';
import { isFilled } from '../../ui/is-filled.js';
import { MenuButton } from '../../ui/MenuButton.js';
import { PageHeader } from '../../ui/PageHeader.js';
import { Screen } from '../../ui/Screen.js';
import { SellerMessages } from '../../ui/SellerMessages.js';
import { Surface } from '../../ui/Surface.js';
import { PageSkeleton } from '../../ui/skeletons.js';
import { Empty } from '../../ui/states.js';
import { NotSelling } from './NotSelling.js';
import { SellerTabs } from './SellerTabs.js';
import { SellerMessagesQuery } from './selling.queries.js';
import {
  CreateAnswerTemplate,
  RemoveAnswerTemplate,
  UpdateAnswerTemplate,
} from './standing-verbs.js';

type Seller = NonNullable<Answer['mySeller']>;
type Template = NonNullable<Seller['answerTemplates']>[number];

const typenames = ['AnswerTemplate', 'Seller'];

export function MessagesPage() {
  const { t } = useLingui();
  const result = useGraph(SellerMessagesQuery, {}, { typenames: ['SellerMessage', ...typenames] });
  return (
    <Screen
      result={result}
      find={({ mySeller }) => mySeller}
      skeleton={<PageSkeleton />}
      absent={<NotSelling />}
    >
      {(seller) => (
        <Stack gap="lg">
          <PageHeader title={t`Messages`} />
          <SellerTabs />
          <SellerMessages
            seller={seller}
            isOperator={false}
            aside={(write) => (
              <TemplateMenu templates={seller.answerTemplates ?? []} onPick={write} />
            )}
          />
          <Templates seller={seller} />
        </Stack>
      )}
    </Screen>
  );
}

interface MenuProps {
  templates: readonly Template[];
  onPick: (text: string) => void;
}

function TemplateMenu({ templates, onPick }: MenuProps) {
  const format = useFormat();
  if (templates.length === 0) return null;
  return (
    <MenuButton
      position="top-start"
      button={
        <Button variant="default" size="xs">
          <Trans>Use a template</Trans>
        </Button>
      }
      entries={templates.map(({ id, title, text }) => ({
        key: id,
        label: title,
        onChoose: () => onPick(format.text(text)),
      }))}
    />
  );
}

function Templates({ seller }: { seller: Seller }) {
  const format = useFormat();
  const templates = seller.answerTemplates ?? [];
  const mayWrite = seller.allowedActions.includes('WRITE_TEMPLATES');
  return (
    <Surface
      title={<Trans>Answer templates</Trans>}
      aside={mayWrite && <TemplateButton sellerId={seller.id} template={null} />}
    >
      <Stack gap="md">
        {templates.length === 0 && <Empty isSmall title={<Trans>No answer templates yet</Trans>} />}
        {templates.map((template) => (
          <Group key={template.id} justify="space-between" gap="xs" align="flex-start">
            <Stack gap={2} flex="1 1 240px">
              <Text fw={600}>{template.title}</Text>
              <Text size="sm">{format.text(template.text)}</Text>
            </Stack>
            <Group gap={6} wrap="nowrap">
              <TemplateButton sellerId={seller.id} template={template} />
              <RemoveButton templateId={template.id} title={template.title} />
            </Group>
          </Group>
        ))}
      </Stack>
    </Surface>
  );
}

function TemplateButton({ sellerId, template }: { sellerId: string; template: Template | null }) {
  const { t } = useLingui();
  const create = useVerb(CreateAnswerTemplate, typenames);
  const update = useVerb(UpdateAnswerTemplate, typenames);
  const [id, setId] = useState(() => newId('atm'));
  const [title, setTitle] = useState(template?.title ?? '');
  const [zhCN, setZhCN] = useState(template?.text.zhCN ?? '');
  const [en, setEn] = useState(template?.text.en ?? '');
  const say = async () => {
    const content = { title, text: { zhCN: zhCN.trim() || null, en: en.trim() || null } };
    if (template) return (await update.run({ templateId: template.id, ...content })) !== null;
    const isDone = (await create.run({ id, sellerId, ...content })) !== null;
    if (isDone) {
      setId(newId('atm'));
      for (const set of [setTitle, setZhCN, setEn]) set('');
    }
    return isDone;
  };
  return (
    <ActionDialog
      label={template ? t`Change` : t`New template`}
      title={template?.title ?? t`New template`}
      confirm={template ? t`Save` : t`Create`}
      isReady={isFilled(title) && (isFilled(zhCN) || isFilled(en))}
      explanation={<Trans>Only people of your company see it.</Trans>}
      verb={template ? update : create}
      button={{ variant: 'default', size: 'compact-sm' }}
      onConfirm={say}
    >
      <TextInput
        label={t`Title`}
        required
        maxLength={100}
        data-autofocus
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Textarea
        label={t`In Chinese`}
        description={t`In one language at least`}
        autosize
        minRows={2}
        value={zhCN}
        onChange={(event) => setZhCN(event.currentTarget.value)}
      />
      <Textarea
        label={t`In English`}
        autosize
        minRows={2}
        value={en}
        onChange={(event) => setEn(event.currentTarget.value)}
      />
    </ActionDialog>
  );
}

function RemoveButton({ templateId, title }: { templateId: string; title: string }) {
  const { t } = useLingui();
  const verb = useVerb(RemoveAnswerTemplate, typenames);
  return (
    <ActionDialog
      label={t`Remove`}
      title={t`Remove template`}
      explanation={<Trans>The template “{title}” is gone for everybody in your company.</Trans>}
      verb={verb}
      isDangerous
      button={{ size: 'compact-sm', variant: 'subtle' }}
      onConfirm={async () => (await verb.run({ templateId })) !== null}
    />
  );
}
