import { useState } from 'react';
import { Button } from '../../system/button.tsx';
import { ButtonLink } from '../../system/button-link.tsx';
import { Dialog } from '../../system/dialog.tsx';
import { IconButton } from '../../system/icon-button.tsx';
import { Link } from '../../system/link.tsx';
import { Menu } from '../../system/menu.tsx';
import { Popover } from '../../system/popover.tsx';
import { showToast } from '../../system/toast.ts';
import { Tabs } from '../../system/tabs.tsx';
import { paths } from '../../workspace/paths.ts';

/** Buttons, links, menus, dialogs. */
export function StyleActions() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-2">
        <Button tone="primary">Design again</Button>
        <Button icon="upload">Import</Button>
        <Button tone="quiet" icon="undo">
          Undo
        </Button>
        <Button tone="danger" icon="trash">
          Remove
        </Button>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button tone="primary" isDisabled>
          Not now
        </Button>
        <Button isPending>Designing</Button>
        <Button size="sm">Small</Button>
        <ButtonLink size="lg" href={paths.style()} icon="arrowRight">
          Large link
        </ButtonLink>
        <Link href={paths.style()}>A link in a text</Link>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <IconButton label="Pin" icon="pin" />
        <IconButton label="More" icon="more" tone="plain" />
        <IconButton label="Close" icon="close" size="sm" />
        <Menu
          label="Actions"
          groups={[
            {
              title: 'Move',
              entries: [
                { id: 'move', label: 'Move to…', icon: 'move', shortcut: 'M' },
                { id: 'pin', label: 'Pin here', icon: 'pin', shortcut: 'P', isCurrent: true },
              ],
            },
            {
              entries: [
                { id: 'remove', label: 'Remove', icon: 'trash', tone: 'danger' },
                { id: 'never', label: 'Not possible here', isDisabled: true },
              ],
            },
          ]}
        >
          <Button>Menu</Button>
        </Menu>
        <Popover label="About this number" trigger={<Button>Popover</Button>}>
          108 students ÷ 4.5 adults = 24.0 students an adult.
        </Popover>
        <Button onPress={() => setIsOpen(true)}>Dialog</Button>
        <Button
          onPress={() =>
            showToast({
              title: 'Moved',
              text: 'Balance of IEP 0.7 → 0.4 points',
              tone: 'good',
              action: { label: 'Undo', perform: () => {} },
            })
          }
        >
          Message
        </Button>
      </div>
      <Tabs
        label="Views"
        items={[
          { id: 'teams', label: 'Teams', content: 'What the first tab shows.' },
          { id: 'students', label: 'Students', content: 'What the second tab shows.' },
        ]}
      />
      <Dialog
        title="Design again?"
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        actions={
          <>
            <Button tone="quiet" onPress={() => setIsOpen(false)}>
              Keep it as it is
            </Button>
            <Button tone="primary" onPress={() => setIsOpen(false)}>
              Design again
            </Button>
          </>
        }
      >
        What you pinned stays where it is. The plan before stays as a revision.
      </Dialog>
    </div>
  );
}
