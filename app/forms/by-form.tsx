import type { ComponentType } from 'react'
import { data, useParams, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import type { Service } from '#app/journey/service.ts'
import { services } from '#app/services.ts'

type Page<L, A> = {
  loader: (args: LoaderFunctionArgs) => L
  action?: (args: ActionFunctionArgs) => A
  Page?: ComponentType
}

/**
 * One page of every form: which service it belongs to is read from the address. Few addresses with parameters are what
 * keeps the router fast, however many services there are.
 */
export function byForm<L, A = never>(make: (service: Service) => Page<L, A>) {
  const pages = new Map(services.map((service) => [service.path.slice(1), make(service)]))
  const find = (form: string | undefined) => pages.get(form ?? '')
  const get = (form: string | undefined) => {
    const page = find(form)
    if (!page) throw data(null, { status: 404 })
    return page
  }
  return {
    loader: (args: LoaderFunctionArgs) => get(args.params.form).loader(args),
    action: (args: ActionFunctionArgs) => {
      const { action } = get(args.params.form)
      if (!action) throw data(null, { status: 405 })
      return action(args)
    },
    Page: () => {
      const Page = find(useParams().form)?.Page
      return Page ? <Page /> : null
    },
  }
}
