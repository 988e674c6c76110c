// What people write: articles and threads. Their HTML was cleaned by its owner before it was kept.
import { Html, html, wordsOf } from './html.js';
import { wordsIn } from './page-words.js';
import { type LocalizedText, type PublicPage, present } from './public-page.js';

interface Article {
  readonly slug: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText | null;
  readonly publishedAt: string;
}

interface ArticlesAnswer {
  readonly articles: { readonly nodes: readonly (Article | null)[] } | null;
}

export const articlesPage: PublicPage<ArticlesAnswer> = {
  path: /^\/articles$/,
  query: `query PublicArticles {
    articles(first: 20) { nodes { slug publishedAt title { zhCN en } summary { zhCN en } } }
  }`,
  variables: () => ({}),
  tell: ({ articles }, { locale, text }) => {
    const words = wordsIn(locale);
    return {
      title: words.articles,
      description: words.articlesAbout,
      structured: [],
      body: html`<h1>${words.articles}</h1>
<ul>${present(articles?.nodes).map(
        ({ slug, title, summary }) =>
          html`<li><a href="/articles/${slug}">${text(title)}</a> ${text(summary)}</li>`,
      )}</ul>`,
    };
  },
};

interface ArticleAnswer {
  readonly article:
    | (Article & {
        readonly bodyHtml: LocalizedText | null;
        readonly author: { readonly displayName: string } | null;
      })
    | null;
}

export const articlePage: PublicPage<ArticleAnswer> = {
  path: /^\/articles\/([\w-]{1,120})$/,
  query: `query PublicArticle($slug: String!) {
    article(slug: $slug) {
      slug publishedAt title { zhCN en } summary { zhCN en } bodyHtml { zhCN en }
      author { displayName }
    }
  }`,
  variables: ([slug]) => ({ slug }),
  tell: ({ article }, { text, url }) => {
    if (!article) return undefined;
    const title = text(article.title);
    const cleaned = text(article.bodyHtml);
    const description = text(article.summary) || wordsOf(cleaned);
    return {
      title,
      description,
      structured: [
        {
          '@type': 'Article',
          headline: title,
          description,
          datePublished: article.publishedAt,
          url: url(`/articles/${article.slug}`),
          ...writtenBy(article.author),
        },
      ],
      body: html`<article><h1>${title}</h1><p>${text(article.summary)}</p>${new Html(cleaned)}</article>`,
    };
  },
};

interface Thread {
  readonly id: string;
  readonly title: string;
}

interface ThreadsAnswer {
  readonly threads: { readonly nodes: readonly (Thread | null)[] } | null;
}

export const threadsPage: PublicPage<ThreadsAnswer> = {
  path: /^\/threads$/,
  query: 'query PublicThreads { threads(first: 20) { nodes { id title } } }',
  variables: () => ({}),
  tell: ({ threads }, { locale }) => {
    const words = wordsIn(locale);
    return {
      title: words.questions,
      description: words.questionsAbout,
      structured: [],
      body: html`<h1>${words.questions}</h1>
<ul>${present(threads?.nodes).map(({ id, title }) => html`<li><a href="/threads/${id}">${title}</a></li>`)}</ul>`,
    };
  },
};

interface Post {
  readonly id: string;
  readonly bodyHtml: string;
  readonly createdAt: string;
  readonly author: { readonly displayName: string } | null;
}

interface ThreadAnswer {
  readonly thread:
    | (Post &
        Thread & {
          readonly kind: string;
          readonly postCount: number;
          readonly acceptedPost: Post | null;
          readonly posts: { readonly nodes: readonly (Post | null)[] };
        })
    | null;
}

const postFields = 'id bodyHtml createdAt author { displayName }';

export const threadPage: PublicPage<ThreadAnswer> = {
  path: /^\/threads\/(thr_\w{1,40})$/,
  query: `query PublicThread($id: ID!) {
    thread(id: $id) {
      title kind postCount ${postFields}
      acceptedPost { ${postFields} }
      posts(first: 20) { nodes { ${postFields} } }
    }
  }`,
  variables: ([id]) => ({ id }),
  tell: ({ thread }, telling) => {
    if (!thread) return undefined;
    const { acceptedPost: accepted } = thread;
    const others = present(thread.posts.nodes).filter(({ id }) => id !== accepted?.id);
    const posts = accepted ? [accepted, ...others] : others;
    const answer = (post: Post) => ({
      '@type': 'Answer',
      ...written(post),
      url: telling.url(`/threads/${thread.id}`),
    });
    const question = {
      '@type': 'Question',
      name: thread.title,
      ...written(thread),
      answerCount: thread.postCount,
      ...(accepted ? { acceptedAnswer: answer(accepted) } : {}),
      suggestedAnswer: others.map(answer),
    };
    const discussion = {
      '@type': 'DiscussionForumPosting',
      headline: thread.title,
      ...written(thread),
      url: telling.url(`/threads/${thread.id}`),
    };
    return {
      title: thread.title,
      description: wordsOf(thread.bodyHtml) || thread.title,
      structured: [
        thread.kind === 'QUESTION' ? { '@type': 'QAPage', mainEntity: question } : discussion,
      ],
      body: html`<article><h1>${thread.title}</h1>${new Html(thread.bodyHtml)}</article>
${posts.map((post) => html`<article>${new Html(post.bodyHtml)}</article>`)}`,
    };
  },
};

const written = ({ bodyHtml, createdAt, author }: Post) => ({
  text: wordsOf(bodyHtml),
  dateCreated: createdAt,
  ...writtenBy(author),
});

/** Who was erased has no name any more. */
const writtenBy = (author: { readonly displayName: string } | null) =>
  author?.displayName ? { author: { '@type': 'Person', name: author.displayName } } : {};
