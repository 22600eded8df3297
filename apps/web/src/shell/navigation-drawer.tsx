import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from '../system/icon-button.tsx';
import { NavigationList } from './navigation-list.tsx';
import type { NavigationGroup } from './navigation.ts';

export interface NavigationDrawerProps {
  readonly groups: readonly NavigationGroup[];
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The whole navigation where the screen is narrow. */
export function NavigationDrawer({ groups, isOpen, onOpenChange }: NavigationDrawerProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className="screen-only fixed inset-0 z-50 bg-[#0b0f1866]"
    >
      <Modal className="h-full w-72 max-w-[85vw] overflow-auto border-r border-line bg-card shadow-raised">
        <Dialog className="p-3 outline-none">
          <header className="mb-2 flex items-center justify-between pl-2.5">
            <Heading slot="title" className="text-read">
              Screens
            </Heading>
            <IconButton label="Close" icon="close" onPress={() => onOpenChange(false)} />
          </header>
          <nav aria-label="All screens">
            <NavigationList groups={groups} onFollow={() => onOpenChange(false)} />
          </nav>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
