// Goes anywhere by typing a part of its name: arrow keys choose, Enter goes, Escape closes. Its code comes
// with the first opening.
import { Trans, useLingui } from '@lingui/react/macro';
import { Modal, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { highlighted } from '../../ui/highlight.js';
import { Icon } from '../../ui/icons.js';
import { useShown } from '../../ui/use-shown.js';
import classes from './CommandPalette.module.css';
import { type Command, type CommandGroup, type Reader, useCommands } from './commands.js';

interface Props {
  reader: Reader;
  isOpen: boolean;
  onClose: () => void;
}

export function CommandPalette({ reader, isOpen, onClose }: Props) {
  const { t } = useLingui();
  return (
    <Modal.Root opened={useShown(isOpen)} onClose={onClose} yOffset="12vh" size={560} padding={0}>
      <Modal.Overlay />
      <Modal.Content aria-label={t`Go to`}>
        <Modal.Body>
          <Chooser reader={reader} onClose={onClose} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Chooser({ reader, onClose }: Omit<Props, 'isOpen'>) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const list = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const typed = text.trim();
  const groups = useFound(reader, typed);
  const commands = groups.flatMap((group) => group.commands);
  const take = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    if (command.run) command.run();
    else void navigate({ to: command.to });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take(commands[at]);
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    setAt((at + step + commands.length) % Math.max(1, commands.length));
  };
  return (
    <>
      <TextInput
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={commands.length > 0 ? `${list}-${at}` : undefined}
        aria-label={t`Go to`}
        placeholder={t`A page, or a part number`}
        leftSection={<Icon name="search" size={18} />}
        variant="unstyled"
        size="lg"
        maxLength={200}
        data-autofocus
        autoComplete="off"
        className={classes.field}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <Options id={list} groups={groups} typed={typed} at={at} onTake={take} />
    </>
  );
}

/** What fits what was typed, word by word; the search for it is always among them. */
function useFound(reader: Reader, typed: string): CommandGroup[] {
  const { t } = useLingui();
  const navigate = useNavigate();
  const words = typed.toLowerCase().split(/\s+/);
  const fits = ({ label }: Command) => words.every((word) => label.toLowerCase().includes(word));
  const found = useCommands(reader).flatMap(({ title, commands }) => {
    const fitting = commands.filter(fits);
    return fitting.length > 0 ? [{ title, commands: fitting }] : [];
  });
  if (!typed) return found;
  const search: Command = {
    label: t`All results for “${typed}”`,
    isEcho: true,
    icon: 'search',
    run: () => void navigate({ to: '/search', search: { q: typed } }),
  };
  return [...found, { title: t`Search`, commands: [search] }];
}

interface OptionsProps {
  id: string;
  groups: readonly CommandGroup[];
  typed: string;
  at: number;
  onTake: (command: Command) => void;
}

function Options({ id, groups, typed, at, onTake }: OptionsProps) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector(`[id="${id}-${at}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);
  let index = -1;
  return (
    <div id={id} ref={box} role="listbox" aria-label={t`Go to`} className={classes.list}>
      {groups.map(({ title, commands }) => (
        <fieldset key={title} aria-label={title} className={classes.group}>
          <div className={classes.title} role="presentation">
            {title}
          </div>
          {commands.map((command) => {
            index += 1;
            return (
              <Option
                key={command.label}
                id={`${id}-${index}`}
                command={command}
                isChosen={index === at}
                onTake={() => onTake(command)}
              >
                <Marked text={command.label} typed={command.isEcho ? '' : typed} />
              </Option>
            );
          })}
        </fieldset>
      ))}
      <div className={classes.keys} role="presentation">
        <Trans>
          <kbd>↑</kbd> <kbd>↓</kbd> choose, <kbd>Enter</kbd> go, <kbd>Esc</kbd> close
        </Trans>
      </div>
    </div>
  );
}

interface OptionProps {
  id: string;
  command: Command;
  isChosen: boolean;
  onTake: () => void;
  children: ReactNode;
}

function Option({ id, command, isChosen, onTake, children }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above holds the keys.
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      tabIndex={-1}
      className={classes.option}
      onClick={onTake}
    >
      <Icon name={command.icon} size={17} />
      <span>{children}</span>
    </div>
  );
}

function Marked({ text, typed }: { text: string; typed: string }) {
  return highlighted(text, typed).map((part, index) =>
    part.isMatch ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts of one text have no other name.
      <b key={index}>{part.text}</b>
    ) : (
      part.text
    ),
  );
}
