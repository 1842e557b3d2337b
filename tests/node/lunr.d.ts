// lunr.js 2.3.9, as far as this project uses it; what an index is made of is read, too.
declare module 'lunr' {
  function lunr(config: (this: lunr.Builder, builder: lunr.Builder) => void): lunr.Index

  namespace lunr {
    const version: string

    class Token {
      constructor(text: string)
      update(change: (word: string) => string): Token
      toString(): string
    }

    type PipelineFunction = (token: Token) => Token

    // All that it does with a token is to update it.
    function stemmer<Result>(token: { update(change: (word: string) => string): Result }): Result
    const trimmer: PipelineFunction

    class Pipeline {
      add(...functions: PipelineFunction[]): void
      remove(stage: PipelineFunction): void
      reset(): void
    }

    interface FieldAttributes<Document> {
      boost?: number
      extractor?: (document: Document) => string | string[] | null
    }

    class Builder {
      pipeline: Pipeline
      searchPipeline: Pipeline
      ref(name: string): void
      field<Document>(name: string, attributes?: FieldAttributes<Document>): void
      add(document: object, attributes?: { boost?: number }): void
      build(): Index
    }

    // By term: its number, and by field and reference where it stands.
    type Posting = { _index: number } & { [field: string]: { [reference: string]: object } }

    interface Result {
      ref: string
      score: number
      matchData: { metadata: { [term: string]: { [field: string]: object } } }
    }

    interface TermOptions {
      wildcard?: number
      editDistance?: number
      presence?: number
      boost?: number
      fields?: string[]
      usePipeline?: boolean
    }

    interface Query {
      term(term: string, options: TermOptions): Query
    }

    class Index {
      static load(serialised: object): Index
      fields: string[]
      fieldVectors: { [fieldAndReference: string]: Vector }
      invertedIndex: { [term: string]: Posting }
      pipeline: Pipeline
      search(query: string): Result[]
      query(ask: (query: Query) => void): Result[]
      toJSON(): object
    }

    class Vector {
      elements: number[]
    }
  }

  export = lunr
}
