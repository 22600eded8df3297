import { useEffect } from 'react';
import { useRouter } from '@tanstack/react-router';

/** Goes to another address in place of this one. */
export function Redirect({ href }: { readonly href: string }) {
  const router = useRouter();
  useEffect(() => {
    router.history.replace(href);
  }, [router, href]);
  return null;
}
