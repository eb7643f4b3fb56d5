'use client';
import 'opt-out-wizard/define';
import { useEffect, useRef } from 'react';

export function OptOut({ children, ...attributes }) {
  const wizard = useRef(null);
  useEffect(() => {
    const tell = ({ detail }) => console.info(detail.step);
    const { current } = wizard;
    current.addEventListener('opt-out-step', tell);
    return () => current.removeEventListener('opt-out-step', tell);
  }, []);
  return (
    <opt-out-wizard ref={wizard} {...attributes}>
      {children}
    </opt-out-wizard>
  );
}
