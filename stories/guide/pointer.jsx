/** The fact that a page of facts was left for: its file, and where in it. Nothing where the guide is just read. */
export const Pointer = () => {
  const fact = new URLSearchParams(location.search).get('fact');
  if (!fact) return null;
  const [file, pointer] = fact.split('#');
  return (
    <p>
      <strong>You came for one fact.</strong> It stands in <code>src/catalogue/{file}</code>, at{' '}
      <code>{pointer || 'its beginning'}</code>.
    </p>
  );
};
