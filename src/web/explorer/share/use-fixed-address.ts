import { publicAddress } from '../../public-address.ts';
import { useNavigation } from '../navigation.tsx';
import { useQuestion } from '../question-context.tsx';
import { writeAddress } from '../question/address.ts';

/** The address of this page for others, with its time and known day, so that it stays the same. */
export function useFixedAddress(): string {
  const { question, today } = useQuestion();
  const { route } = useNavigation();
  const fixed = { ...question, knownAt: question.knownAt ?? today };
  return publicAddress(writeAddress({ ...route, question: fixed }));
}
