import type { ReactNode } from "react"

type Parameter = {
  name: string
  in: string
  description?: string
  schema?: { enum?: unknown[]; default?: unknown; example?: unknown }
}
/** What is drawn of an operation of an OpenAPI document. */
export type Operation = {
  operationId: string
  summary: string
  description: string
  parameters?: Parameter[]
  responses: Record<string, { description: string }>
}
type Props = { path: string; operation: Operation }

/** One thing that programs can ask: where, with which parameters, and what is answered. */
export const OperationHelp = ({ path, operation }: Props) => (
  <section id={operation.operationId} className="mt-12 max-w-3xl scroll-mt-6 border-t border-rule pt-5">
    <h2 className="title text-2xl">{operation.summary}</h2>
    <p className="mt-2 font-mono text-sm [overflow-wrap:anywhere]">GET {path}</p>
    <p className="mt-3 font-serif text-lg">{operation.description}</p>
    {operation.parameters && operation.parameters.length > 0 && (
      <>
        <h3 className="mt-5 font-semibold">Parameters</h3>
        <dl className="mt-1">
          {operation.parameters.map(parameter => (
            <ParameterHelp key={parameter.name} {...parameter} />
          ))}
        </dl>
      </>
    )}
    <h3 className="mt-5 font-semibold">Answers</h3>
    <dl className="mt-1">
      {Object.entries(operation.responses).map(([status, { description }]) => (
        <Row key={status} term={status}>
          {description}
        </Row>
      ))}
    </dl>
  </section>
)

const ParameterHelp = ({ name, description, schema }: Parameter) => (
  <Row term={name}>
    {description}
    {schema?.enum && <span className="block text-soft">One of {schema.enum.join(", ")}.</span>}
    {schema?.default !== undefined && (
      <span className="block text-soft">Left out, it is {String(schema.default)}.</span>
    )}
    {schema?.example !== undefined && !schema.enum && (
      <span className="block text-soft">For example {String(schema.example)}</span>
    )}
  </Row>
)

const Row = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="grid gap-x-6 border-t border-rule py-2 sm:grid-cols-[9rem_1fr]">
    <dt className="font-mono text-sm leading-6">{term}</dt>
    <dd>{children}</dd>
  </div>
)
