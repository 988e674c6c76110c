// The verbs of the forum.
import { graphql } from '../../data/generated/gql.js';

export const AskQuestion = graphql(`
  mutation AskQuestion($input: AskQuestionInput!) {
    askQuestion(input: $input) {
      thread {
        id
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const PostAnswer = graphql(`
  mutation PostAnswer($input: PostAnswerInput!) {
    postAnswer(input: $input) {
      post {
        id
        thread {
          id
          state
        }
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const AcceptAnswer = graphql(`
  mutation AcceptAnswer($input: AcceptAnswerInput!) {
    acceptAnswer(input: $input) {
      post {
        id
        thread {
          id
          state
        }
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const CloseThread = graphql(`
  mutation CloseThread($input: CloseThreadInput!) {
    closeThread(input: $input) {
      thread {
        id
        state
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const HideThread = graphql(`
  mutation HideThread($input: HideThreadInput!) {
    hideThread(input: $input) {
      thread {
        id
        state
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);

export const HidePost = graphql(`
  mutation HidePost($input: HidePostInput!) {
    hidePost(input: $input) {
      post {
        id
        thread {
          id
          state
        }
      }
      userErrors {
        code
        field
        params
      }
    }
  }
`);
