// What Agora is, in one look, for those who are not signed in: its four parts, each with the way in.
import { useLingui } from '@lingui/react/macro';
import { Link, type LinkProps } from '@tanstack/react-router';
import { Icon, type IconName } from '../../ui/icons.js';
import { useViewer } from '../../ui/use-viewer.js';
import classes from './FourParts.module.css';

interface Part {
  icon: IconName;
  title: string;
  text: string;
  way: string;
  to: LinkProps['to'];
}

function useParts(): Part[] {
  const { t } = useLingui();
  return [
    {
      icon: 'store',
      title: t`The operator's own goods`,
      text: t`Business units sell from their own stock, at list prices or at those agreed with your company.`,
      way: t`Browse products`,
      to: '/search',
    },
    {
      icon: 'compare',
      title: t`Third-party sellers`,
      text: t`Admitted and measured. Their offers stand beside all others on one product, priced at your quantity.`,
      way: t`Meet the sellers`,
      to: '/vendors',
    },
    {
      icon: 'gavel',
      title: t`Demands and quotes`,
      text: t`Publish what you need, compare the quotes line by line, award it: the order follows by itself.`,
      way: t`See open demands`,
      to: '/demands',
    },
    {
      icon: 'chat',
      title: t`Questions and news`,
      text: t`Engineers and vendors answer on the product itself; editors write what changes in the trade.`,
      way: t`Read the questions`,
      to: '/threads',
    },
  ];
}

export function FourParts() {
  const { t } = useLingui();
  const { data } = useViewer();
  const parts = useParts();
  if (!data || data.viewer) return null;
  return (
    <section className={classes.parts} aria-label={t`What Agora is`}>
      {parts.map(({ icon, title, text, way, to }) => (
        <Link key={to} to={to} className={classes.part}>
          <span className={classes.icon}>
            <Icon name={icon} size={22} />
          </span>
          <h2 className={classes.title}>{title}</h2>
          <p className={classes.text}>{text}</p>
          <span className={classes.way}>{way}</span>
        </Link>
      ))}
    </section>
  );
}
