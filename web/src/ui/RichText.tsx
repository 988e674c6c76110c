// HTML that the server made from Markdown and sanitized; the only place that sets HTML.
import { useMemo } from 'react';
import classes from './RichText.module.css';

export function RichText({ html }: { html: string }) {
  const content = useMemo(() => ({ __html: html }), [html]);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitized by the forum before it is stored.
  return <div className={classes.text} dangerouslySetInnerHTML={content} />;
}
