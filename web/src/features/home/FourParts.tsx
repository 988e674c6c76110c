// Four ways in: for visitors what Agora is in one look, for members their own things.
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

/** Those who know Agora are led to their own things. */
function useOwnWays(): Part[] {
  const { t } = useLingui();
  return [
    {
      icon: 'list',
      title: t`Part list`,
      text: t`Paste numbers and quantities: all vendors, all prices, at once into the cart.`,
      way: t`Look parts up`,
      to: '/look-up',
    },
    {
      icon: 'file',
      title: t`Orders`,
      text: t`What is on its way, what waits for a vendor, what has arrived.`,
      way: t`See your orders`,
      to: '/orders',
    },
    {
      icon: 'bell',
      title: t`Watched products`,
      text: t`You are told when a price or the stock reaches what you wait for.`,
      way: t`See what you watch`,
      to: '/watches',
    },
    {
      icon: 'gavel',
      title: t`Demands`,
      text: t`Your demands with their quotes, and what others are looking for.`,
      way: t`See open demands`,
      to: '/demands',
    },
  ];
}

export function FourParts() {
  const { t } = useLingui();
  const { data } = useViewer();
  const parts = useParts();
  const ownWays = useOwnWays();
  const ways = data?.viewer?.member ? ownWays : parts;
  // Their room is kept until it is known who looks, so that nothing moves.
  return (
    <section
      className={classes.parts}
      data-waiting={data ? undefined : true}
      aria-label={data?.viewer ? t`Your ways` : t`What Agora is`}
    >
      {ways.map(({ icon, title, text, way, to }) => (
        <Link key={to} to={to} className={classes.part}>
          <span className={classes.icon}>
            <Icon name={icon} size={20} />
          </span>
          <h2 className={classes.title}>{title}</h2>
          <p className={classes.text}>{text}</p>
          <span className={classes.way}>{way}</span>
        </Link>
      ))}
    </section>
  );
}
