import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import { toastQueue } from './toast.ts';

const edges = {
  plain: 'border-l-edge',
  good: 'border-l-ok',
  eye: 'border-l-sun',
  bad: 'border-l-bad',
} as const;

/** Where messages in passing are shown; once in the whole Studio. */
export function ToastRegion() {
  return (
    <AriaToastRegion
      queue={toastQueue}
      aria-label="Messages"
      className="screen-only fixed top-16 right-4 left-4 z-60 flex flex-col gap-2 outline-none sm:top-auto sm:bottom-20 sm:left-auto sm:w-96 md:bottom-4"
    >
      {({ toast }) => (
        <AriaToast
          toast={toast}
          className={classNames(
            'flex items-start gap-3 rounded-card border border-line border-l-4 bg-raised p-3 pl-4 shadow-raised',
            edges[toast.content.tone ?? 'plain'],
          )}
        >
          <ToastContent className="min-w-0 flex-1">
            <Text slot="title" className="block text-body font-semibold">
              {toast.content.title}
            </Text>
            {toast.content.text !== undefined && (
              <Text slot="description" className="block text-small text-soft">
                {toast.content.text}
              </Text>
            )}
            {toast.content.action !== undefined && (
              <Button
                size="sm"
                className="mt-2"
                onPress={() => {
                  toast.content.action?.perform();
                  toastQueue.close(toast.key);
                }}
              >
                {toast.content.action.label}
              </Button>
            )}
          </ToastContent>
          <IconButton label="Close" icon="close" size="sm" slot="close" />
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
