/**
 * Asks one question at a time: as long as another is wanted by the time that an answer comes, that one is asked instead and the answer
 * is nobody's. So however fast somebody types, one call is on its way, and what comes last is what was asked last.
 */
export async function askLatest<Question, Answer>(wanted: () => Question, ask: (question: Question) => Promise<Answer>): Promise<Answer> {
  for (;;) {
    const question = wanted();
    const answer = await ask(question);
    if (wanted() === question) return answer;
  }
}
