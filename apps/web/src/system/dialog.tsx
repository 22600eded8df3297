import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly size?: 'sm' | 'md' | 'lg';
  /** Buttons at its end, the main one last. */
  readonly actions?: ReactNode;
  /** Keeps it open on a click outside and on Escape: only while something must not be lost. */
  readonly isHeld?: boolean;
  readonly children: ReactNode;
}

const widths = { sm: 'sm:max-w-md', md: 'sm:max-w-xl', lg: 'sm:max-w-4xl' } as const;

/** Asks or shows one thing above the page. On a narrow screen it comes up from the bottom. */
export function Dialog({
  title,
  isOpen,
  onOpenChange,
  size = 'sm',
  actions,
  isHeld = false,
  children,
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={!isHeld}
      isKeyboardDismissDisabled={isHeld}
      className="screen-only fixed inset-0 z-50 flex items-end justify-center bg-[#0b0f1866] sm:items-center sm:p-6"
    >
      <Modal
        className={classNames(
          'flex max-h-[92dvh] w-full flex-col rounded-t-card border border-line bg-raised shadow-raised sm:rounded-card',
          widths[size],
        )}
      >
        <AriaDialog className="flex min-h-0 flex-col outline-none">
          <header className="flex items-start justify-between gap-4 px-5 pt-4 pb-2">
            <Heading slot="title" className="text-head">
              {title}
            </Heading>
            {!isHeld && (
              <IconButton label="Close" icon="close" size="sm" onPress={() => onOpenChange(false)} />
            )}
          </header>
          <div className="min-h-0 overflow-auto px-5 pb-5">{children}</div>
          {actions !== undefined && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-5 py-3">
              {actions}
            </footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
