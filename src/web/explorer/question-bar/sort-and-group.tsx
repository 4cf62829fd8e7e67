import { enumLabel, sentenceCase } from '../labels.ts';
import { useNavigation } from '../navigation.tsx';
import { GROUPINGS, ORDERS } from '../question/route.ts';
import { Choice } from '../ui/choice.tsx';
import { Popover } from '../ui/popover.tsx';

const GROUPS = [
  ...GROUPINGS.map((value) => [value, enumLabel(value).toLowerCase()] as const),
  ['NONE', 'not grouped'] as const,
];

export function SortAndGroup() {
  const { route, navigate } = useNavigation();
  const { groupBy, orderBy } = route;
  const words = [
    ...(groupBy === 'NONE' ? [] : [`by ${new Map(GROUPS).get(groupBy)}`]),
    ...(orderBy === 'HOLDER' ? [] : [new Map(ORDERS).get(orderBy)]),
  ];
  const isSet = groupBy !== 'HOLDER' || orderBy !== 'HOLDER';
  const face = sentenceCase(words.join(', ') || 'not grouped');
  return (
    <Popover name="Group and order" className={isSet ? 'filter is-set' : 'filter'} face={face}>
      <Choice
        legend="Grouped by"
        options={GROUPS}
        value={groupBy}
        onChange={(chosen) => navigate({ groupBy: chosen })}
      />
      <Choice
        legend="In the order"
        options={ORDERS}
        value={orderBy}
        onChange={(chosen) => navigate({ orderBy: chosen })}
      />
    </Popover>
  );
}
