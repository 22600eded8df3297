import { useEffect, useState } from 'react';
import { useRouter } from '@tanstack/react-router';

/** Goes to another address in place of this one. */
export function Redirect({ href }: { readonly href: string }) {
  const router = useRouter();
  // The first address alone counts: on the way there, one that was made from where one is would change again and again.
  const [target] = useState(href);
  useEffect(() => {
    router.history.replace(target);
  }, [router, target]);
  return null;
}
