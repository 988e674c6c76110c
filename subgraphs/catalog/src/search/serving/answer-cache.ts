// Answers to whole questions while nothing changes. Most questions are the same few (everything, the root
// categories), and those are the ones that read the most rows.
export class AnswerCache<Answer> {
  private readonly answers = new Map<string, Promise<Answer>>();

  constructor(private readonly most = 200) {}

  get(question: object, answer: () => Promise<Answer>): Promise<Answer> {
    const key = JSON.stringify(question);
    const known = this.answers.get(key);
    if (known) return known;
    if (this.answers.size >= this.most) this.answers.clear();
    const asked = answer();
    this.answers.set(key, asked);
    asked.catch(() => {
      if (this.answers.get(key) === asked) this.answers.delete(key);
    });
    return asked;
  }

  clear(): void {
    this.answers.clear();
  }
}
